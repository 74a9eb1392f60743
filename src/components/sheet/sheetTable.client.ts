import { alikeWords, contrastOf } from '../../domain/submission/sheet/contrast.ts';
import type { ExampleSheet } from '../../domain/submission/sheet/exampleSheet.ts';
import {
  BRIEF_ROWS,
  SHEET_ROWS,
  type SheetCell,
  type SheetRowId,
} from '../../domain/submission/sheet/sheetRows.ts';
import { make } from '../search/dom.client.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/compare.ts';
import { markOf } from './marks.client.ts';

/** An example with the short name of its column. */
export interface Column {
  readonly sheet: ExampleSheet;
  readonly name: string;
}

/**
 * Makes the table of a comparison as SheetTable.astro does. `base` is the site's path with its
 * slash. The roles say again what the elements mean, since a phone shows them as blocks.
 */
export function sheetTable(columns: readonly Column[], base: string): HTMLElement {
  const linkTo = (address: string, text: string): HTMLElement =>
    make('a', { href: `${base}${address.slice(1)}` }, text);
  const heads = columns.map(({ sheet }) =>
    make(
      'th',
      { scope: 'col', role: 'columnheader' },
      linkTo(sheet.address, sheet.title),
      make('span', { class: 'where' }, sheet.where),
    ),
  );
  const corner = make('th', { scope: 'row', role: 'rowheader' }, common.example);
  const table = make(
    'table',
    { role: 'table' },
    make('caption', { class: 'visually-hidden' }, say.chosenSideBySide),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, corner, ...heads)),
    make('tbody', { role: 'rowgroup' }, ...SHEET_ROWS.map(({ id, label }) => row(id, label))),
  );
  return make('div', { class: 'table-box sheets' }, table);

  function row(id: SheetRowId, label: string): HTMLElement {
    const cells = columns.map(({ sheet }) => sheet.cells[id]);
    const { alike, odd } = contrastOf(cells);
    const head = make('th', { scope: 'row', role: 'rowheader' }, label);
    if (alike) head.append(make('small', {}, alikeWords(cells)));
    const data = columns.map(({ sheet, name }, place) =>
      make(
        'td',
        {
          role: 'cell',
          'data-label': name,
          class: odd[place] === true && BRIEF_ROWS.has(id) ? 'differs' : '',
        },
        ...contents(sheet.cells[id], markOf(sheet, id)),
      ),
    );
    return make(
      'tr',
      { role: 'row', class: `sheet-${id}${alike ? say.alike : ''}` },
      head,
      ...data,
    );
  }

  function contents(cell: SheetCell, mark: readonly Node[]): HTMLElement[] {
    const { lines, notes = [], list, address } = cell;
    const told = lines.map((line) => (address === undefined ? line : linkTo(address, line)));
    const small = notes.map((note) => make('p', { class: 'small muted' }, note));
    if (lines.length === 0) return [make('p', { class: 'muted' }, common.notStated), ...small];
    if (list === true)
      return [make('ul', {}, ...told.map((each) => make('li', {}, each))), ...small];
    return [...told.map((each) => make('p', {}, ...mark, each)), ...small];
  }
}

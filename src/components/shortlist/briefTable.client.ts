import { columnNames } from '../../domain/submission/sheet/columnNames.ts';
import type { ExampleSheet } from '../../domain/submission/sheet/exampleSheet.ts';
import type { SheetRowId } from '../../domain/submission/sheet/sheetRows.ts';
import { make } from '../search/dom.client.ts';
import { markOf } from '../sheet/marks.client.ts';
import { withBase } from '../withBase.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/gathered.ts';

/** What the column on means says, in the words of the comparison's rows. */
const MEANS: readonly (readonly [SheetRowId, string])[] = [
  ['cost', common.cost],
  ['leadTime', say.leadTime],
  ['staffing', say.staffing],
  ['needs', say.needs],
];

/**
 * Examples one under another on what helps to choose between them: as many as a list holds would be
 * too many columns. With `tick` each can be ticked for a comparison in full.
 */
export function briefTable(sheets: readonly ExampleSheet[], tick: boolean): HTMLElement {
  const names = columnNames(sheets);
  const heads = [common.example, say.judgementHead, say.meansHead, common.keyFigure];
  const table = make(
    'table',
    {},
    make('caption', { class: 'visually-hidden' }, say.tableCaption),
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make(
      'tbody',
      {},
      ...sheets.map((sheet, place) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, ...nameOf(sheet, names[place] ?? '', tick)),
          make('td', {}, ...judgement(sheet)),
          make('td', {}, ...means(sheet)),
          make('td', {}, ...figure(sheet)),
        ),
      ),
    ),
  );
  return make('div', { class: 'table-box stacks' }, table);
}

function nameOf({ id, title, where, address, cells }: ExampleSheet, name: string, tick: boolean) {
  const link = make('a', { href: withBase(address) }, title);
  const box = make('input', {
    type: 'checkbox',
    name: 'ids',
    value: id,
    'aria-label': say.compareThis(name),
    autocomplete: 'off',
  });
  return [
    make('span', { class: 'pick' }, ...(tick ? [box] : []), link),
    make('p', { class: 'muted' }, where),
    make('p', {}, ...cells.summary.lines),
  ];
}

function judgement(sheet: ExampleSheet): HTMLElement[] {
  const { result, evidence, status } = sheet.cells;
  return [
    make('p', {}, ...markOf(sheet, 'result'), ' ', result.lines[0] ?? common.resultNotStated),
    make('p', {}, ...markOf(sheet, 'evidence'), ' ', evidence.lines[0] ?? common.notStated),
    make('p', {}, status.lines[0] ?? common.statusNotStated),
  ];
}

function means({ cells }: ExampleSheet): HTMLElement[] {
  const said = MEANS.map(([row, name]) => ({ name, ...cells[row] }));
  const missing = said.filter(({ lines }) => lines.length === 0).map(({ name }) => name);
  return [
    ...said
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ name, lines, notes = [] }) => [
        make('p', {}, make('strong', {}, `${name}: `), lines.join('; ')),
        ...notes.map((note) => make('p', { class: 'muted' }, note)),
      ]),
    ...(missing.length === 0
      ? []
      : [make('p', { class: 'muted' }, say.notStated(missing.join(', ').toLowerCase()))]),
  ];
}

function figure({ cells }: ExampleSheet): HTMLElement[] {
  const { lines, notes = [] } = cells.figure;
  const [measure, ...values] = lines;
  if (measure === undefined) return [make('p', { class: 'muted' }, say.noneQuoted)];
  return [
    make('p', {}, make('strong', {}, measure)),
    ...values.map((value) => make('p', {}, value)),
    ...notes.map((note) => make('p', { class: 'muted' }, note)),
  ];
}

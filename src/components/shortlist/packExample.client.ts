import type { ComparedExample } from '../../domain/submission/sheet/comparedExample.ts';
import type { BriefFigure } from '../../domain/submission/sheet/briefFigure.ts';
import {
  SHEET_ROWS,
  type SheetCell,
  type SheetRowId,
} from '../../domain/submission/sheet/sheetRows.ts';
import { countOf, sentenceCase } from '../../domain/words.ts';
import { make } from '../search/dom.client.ts';
import { markOf } from '../sheet/marks.client.ts';
import { withBase } from '../withBase.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/pack.ts';

/** One example of a pack. */
export interface PackExample {
  readonly example: ComparedExample;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The reader's own words, where they are to be printed. */
  readonly note?: string | undefined;
  /** Whom to ask, in lines of text; by role alone where the reader did not ask for names. */
  readonly contacts: readonly (readonly string[])[];
}

const LABELS = new Map<SheetRowId, string>(SHEET_ROWS.map(({ id, label }) => [id, label]));
const TOOK: readonly SheetRowId[] = ['cost', 'leadTime', 'staffing', 'needs'];
const REUSE: readonly SheetRowId[] = ['keep', 'adapt', 'differently'];

/** Sets out one example on a page of paper, everything as text. */
export function packExample({ example, number, count, note, contacts }: PackExample): HTMLElement {
  const { sheet, brief } = example;
  const id = `example-${String(number)}`;
  const done = [brief.team, brief.partners].filter((each) => each !== undefined);
  return make(
    'article',
    { class: 'pack-part pack-example', 'aria-labelledby': id },
    make('p', { class: 'eyebrow' }, say.exampleOf(number, count)),
    make('h2', { id }, sheet.title),
    make('p', { class: 'where' }, [brief.councils, ...done].join('. ')),
    make('p', { class: 'standfirst' }, ...sheet.cells.summary.lines),
    facts(example),
    ...(note === undefined ? [] : [part(say.myNote, make('p', { class: 'pack-note' }, note))]),
    ...(sheet.cells.problem.notes === undefined ? [rowPart(example, 'problem')] : []),
    part(say.figuresAsQuoted, ...figures(example)),
    make(
      'div',
      { class: 'pack-halves' },
      group(say.whatItTook, example, TOOK),
      group(say.ifYouTry, example, REUSE),
    ),
    part(common.whomToAsk, ...asked(example, contacts)),
  );
}

function part(heading: string, ...children: readonly Node[]): HTMLElement {
  return make('section', {}, make('h3', {}, heading), ...children);
}

function rowPart({ sheet }: ComparedExample, row: SheetRowId): HTMLElement {
  return part(LABELS.get(row) ?? '', ...paragraphs(sheet.cells[row]));
}

function facts({ sheet }: ComparedExample): HTMLElement {
  const { cells } = sheet;
  const rows = (['result', 'evidence', 'status', 'dates'] as const).map((row) =>
    make(
      'div',
      {},
      make('dt', {}, LABELS.get(row) ?? ''),
      make('dd', {}, ...markOf(sheet, row), ' ', cells[row].lines.join('; ') || common.notStated),
    ),
  );
  return make('dl', { class: 'pack-facts' }, ...rows);
}

function figures({ brief }: ComparedExample): HTMLElement[] {
  if (brief.figures.length === 0) return [make('p', { class: 'muted' }, say.quotesNone)];
  const more = countOf(brief.moreFigures, 'more figure');
  return [
    make('div', { class: 'pack-figures' }, ...brief.figures.map(figure)),
    ...(brief.moreFigures === 0
      ? []
      : [make('p', { class: 'small muted' }, say.onItsPage(sentenceCase(more)))]),
  ];
}

function figure({ name, who, values, change, caveats }: BriefFigure): HTMLElement {
  return make(
    'div',
    { class: 'pack-figure' },
    make('p', {}, make('strong', {}, name)),
    make('p', {}, who),
    make(
      'dl',
      {},
      ...values.map(({ label, value, when }) =>
        make(
          'div',
          {},
          make('dt', {}, label, ' ', make('span', { class: 'muted' }, when)),
          make('dd', {}, value),
        ),
      ),
    ),
    ...(change === undefined ? [] : [make('p', {}, change)]),
    ...caveats.map((caveat) => make('p', { class: 'small muted' }, caveat)),
  );
}

function group(
  heading: string,
  { sheet }: ComparedExample,
  rows: readonly SheetRowId[],
): HTMLElement {
  const said = rows.filter((row) => sheet.cells[row].lines.length > 0);
  const missing = rows.filter((row) => !said.includes(row)).map((row) => LABELS.get(row) ?? '');
  return part(
    heading,
    ...(said.length === 0
      ? []
      : [
          make(
            'dl',
            { class: 'pack-said' },
            ...said.map((row) =>
              make(
                'div',
                {},
                make('dt', {}, LABELS.get(row) ?? ''),
                make('dd', {}, ...paragraphs(sheet.cells[row])),
              ),
            ),
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [make('p', { class: 'small muted' }, say.notStated(missing.join('; ').toLowerCase()))]),
  );
}

function asked(
  { sheet }: ComparedExample,
  contacts: readonly (readonly string[])[],
): HTMLElement[] {
  const { ask, address } = sheet.cells;
  const people = contacts.length > 0 ? contacts.map((lines) => lines.join(', ')) : ask.lines;
  const page = make('a', { href: withBase(sheet.address) }, ...address.lines);
  return [
    ...people.map((person) => make('p', {}, person)),
    make('p', { class: 'small' }, say.wholeExample, page),
  ];
}

function paragraphs({ lines, notes = [], list }: SheetCell): HTMLElement[] {
  const small = notes.map((words) => make('p', { class: 'small muted' }, words));
  if (list === true)
    return [make('ul', {}, ...lines.map((line) => make('li', {}, line))), ...small];
  return [...lines.map((line) => make('p', {}, line)), ...small];
}

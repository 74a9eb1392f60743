import type { ComparedExample } from '../../domain/submission/sheet/comparedExample.ts';
import { LONGEST_NOTE, type Listed } from '../../domain/shortlist/shortlist.ts';
import { make } from '../search/dom.client.ts';
import type { Fetched } from '../sheet/examples.client.ts';
import { markOf } from '../sheet/marks.client.ts';
import { withBase } from '../withBase.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/gathered.ts';

/** One row of the reader's list: the example, what to do with it, and a note where notes are kept. */
export interface ListedRow {
  readonly item: Listed;
  readonly fetched: Fetched;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  /** Writes the reader's note; without it the row has none. */
  readonly annotate?: (words: string) => void;
}

export function listedRow({ item, fetched, place, count, annotate }: ListedRow): HTMLLIElement {
  const title = titleOf(fetched);
  const step = (action: string, words: string, dead: boolean): HTMLElement => {
    const button = make(
      'button',
      { type: 'button', class: 'step', 'data-do': action, 'data-id': item.id },
      words,
      make('span', { class: 'visually-hidden' }, ` ${title}`),
    );
    button.disabled = dead;
    return button;
  };
  const steps = make(
    'div',
    { class: 'listed-steps no-print' },
    step('up', say.moveUp, place === 0),
    step('down', say.moveDown, place === count - 1),
    step('remove', say.removeIt, false),
  );
  const words = fetched.kind === 'found' ? told(fetched.example) : missing(fetched.kind, title);
  // A note on what is gone can still be read, and taken along.
  const wanted = fetched.kind === 'found' || item.note !== undefined;
  const own = annotate !== undefined && wanted ? [noteBox(item, title, annotate)] : [];
  return make('li', { class: 'row' }, make('div', {}, ...words, ...own), steps);
}

/** What a row is called; the id where the hub has no more. */
export function titleOf(fetched: Fetched): string {
  return fetched.kind === 'found' ? fetched.example.sheet.title : `“${fetched.id}”`;
}

function told({ sheet }: ComparedExample): HTMLElement[] {
  const { result, evidence, status } = sheet.cells;
  const facts = [
    [...markOf(sheet, 'result'), result.lines[0] ?? common.resultNotStated],
    [...markOf(sheet, 'evidence'), evidence.lines[0] ?? say.knownNotStated],
    [status.lines[0] ?? common.statusNotStated],
  ];
  return [
    make('h3', {}, make('a', { href: withBase(sheet.address) }, sheet.title)),
    make('p', { class: 'where' }, sheet.where),
    make('ul', { class: 'row-facts' }, ...facts.map((fact) => make('li', {}, ...fact))),
  ];
}

function missing(kind: 'unknown' | 'failed', title: string): HTMLElement[] {
  const words = kind === 'unknown' ? say.gone : say.notLoaded;
  return [make('h3', {}, title), make('p', { class: 'gist' }, words)];
}

function noteBox(item: Listed, title: string, annotate: (words: string) => void): HTMLElement {
  const field = make('textarea', {
    class: 'govuk-textarea',
    id: `note-${item.id}`,
    rows: '2',
    maxlength: String(LONGEST_NOTE),
    autocomplete: 'off',
  });
  field.value = item.note ?? '';
  const summary = make('summary', {}, summaryWords(item.note), hidden(say.onTitle(title)));
  const label = make('label', { for: field.id }, say.noteKeptHere, hidden(` ${title}`));
  field.addEventListener('input', () => {
    annotate(field.value);
  });
  const box = make('details', { class: 'note-box' }, summary, label, field);
  box.open = item.note !== undefined;
  return box;
}

function summaryWords(note: string | undefined): string {
  return note === undefined ? say.addNote : say.yourNote;
}

function hidden(words: string): HTMLElement {
  return make('span', { class: 'visually-hidden' }, words);
}

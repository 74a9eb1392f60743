import type { ComparedExample } from '../../domain/submission/sheet/comparedExample.ts';
import { LONGEST_NOTE, type Listed } from '../../domain/shortlist/shortlist.ts';
import { make } from '../search/dom.client.ts';
import type { Fetched } from '../sheet/examples.client.ts';
import { markOf } from '../sheet/marks.client.ts';
import { withBase } from '../withBase.ts';

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
    step('up', 'Move up', place === 0),
    step('down', 'Move down', place === count - 1),
    step('remove', 'Remove', false),
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
    [...markOf(sheet, 'result'), result.lines[0] ?? 'Result not stated'],
    [...markOf(sheet, 'evidence'), evidence.lines[0] ?? 'How it is known is not stated'],
    [status.lines[0] ?? 'Status not stated'],
  ];
  return [
    make('h3', {}, make('a', { href: withBase(sheet.address) }, sheet.title)),
    make('p', { class: 'where' }, sheet.where),
    make('ul', { class: 'row-facts' }, ...facts.map((fact) => make('li', {}, ...fact))),
  ];
}

function missing(kind: 'unknown' | 'failed', title: string): HTMLElement[] {
  const words =
    kind === 'unknown'
      ? 'The hub has no example of this name now. It may have been withdrawn. You can remove it.'
      : 'This example could not be loaded. Check your connection and load the page again.';
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
  const summary = make('summary', {}, summaryWords(item.note), hidden(` on ${title}`));
  const label = make('label', { for: field.id }, 'Kept on this device only', hidden(` ${title}`));
  field.addEventListener('input', () => {
    annotate(field.value);
  });
  const box = make('details', { class: 'note-box' }, summary, label, field);
  box.open = item.note !== undefined;
  return box;
}

function summaryWords(note: string | undefined): string {
  return note === undefined ? 'Add a note' : 'Your note';
}

function hidden(words: string): HTMLElement {
  return make('span', { class: 'visually-hidden' }, words);
}

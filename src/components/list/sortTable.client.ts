import { make } from '../search/dom.client.ts';
import * as say from '../../words/lists.ts';
import { orderWords, readOrder, SORT_KINDS, sortRows, type SortKind } from './sortRows.ts';

/**
 * Lets a reader sort a table by a column. A `table[data-sorts]` has heads with `data-sort` (words,
 * number or date) and `data-column` (the column's name in the address); a cell with `data-key` is
 * sorted by it, another by its words. The caption's `[data-order]` says the order. Without this
 * script the table stands as it was built, in the order that its caption says.
 */
interface Column {
  readonly head: HTMLTableCellElement;
  readonly name: string;
  readonly label: string;
  readonly kind: SortKind;
}

const status = make('p', { role: 'status', class: 'visually-hidden' });
const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-sorts]')];
if (tables.length > 0) document.querySelector('main')?.append(status);
for (const table of tables) makeSortable(table);

function makeSortable(table: HTMLTableElement): void {
  const columns = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')].flatMap(
    (head): Column[] => {
      const kind = SORT_KINDS.find((each) => each === head.dataset.sort);
      const label = head.textContent.trim();
      return kind === undefined ? [] : [{ head, name: head.dataset.column ?? '', label, kind }];
    },
  );
  const body = table.tBodies[0];
  if (body === undefined) return;
  const given = [...body.rows];
  const givenWords = table.querySelector('[data-order]')?.textContent ?? '';

  for (const column of columns) {
    const button = make('button', { type: 'button' }, column.label, arrows());
    button.addEventListener('click', () => {
      const onwards = column.head.getAttribute('aria-sort') === 'ascending';
      keepInAddress(`${onwards ? '-' : ''}${column.name}`);
      status.textContent = say.sortedBy(show(column, onwards));
    });
    column.head.replaceChildren(button);
  }
  table.classList.add('sorts');
  addEventListener('popstate', follow);
  follow();

  /** Sorts as the address says, or as the table was built. */
  function follow(): void {
    const asked = readOrder(new URLSearchParams(location.search).get('sort') ?? '');
    const column = columns.find(({ name }) => name === asked.column);
    if (column !== undefined) show(column, asked.backwards);
    else if (columns.some(({ head }) => head.hasAttribute('aria-sort'))) reset();
  }

  function reset(): void {
    for (const { head } of columns) head.removeAttribute('aria-sort');
    body?.append(...given);
    tell(givenWords);
  }

  /** Puts the rows in order and says how: "Council, A to Z". */
  function show(column: Column, backwards: boolean): string {
    const { head, label, kind } = column;
    const place = head.cellIndex;
    body?.append(...sortRows(given, (row) => keyOf(row.cells[place]), { kind, backwards }));
    for (const each of columns) each.head.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', backwards ? 'descending' : 'ascending');
    const words = `${label.toLowerCase()}, ${orderWords({ kind, backwards })}`;
    tell(say.byWords(words));
    return words;
  }

  function tell(words: string): void {
    const told = table.querySelector('[data-order]');
    if (told !== null) told.textContent = words;
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return (cell?.dataset.key ?? cell?.textContent ?? '').trim();
}

/** The order is part of what a reader sends on, and no step to go back over. */
function keepInAddress(order: string): void {
  const url = new URL(location.href);
  url.searchParams.set('sort', order);
  history.replaceState(null, '', url);
}

/** Two arrows, of which the style sheet shows the one that holds. */
function arrows(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 10 16');
  svg.setAttribute('class', 'sort-arrows');
  svg.setAttribute('aria-hidden', 'true');
  for (const points of ['1,6 5,1 9,6', '1,10 5,15 9,10']) {
    const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'polygon');
    arrow.setAttribute('points', points);
    svg.append(arrow);
  }
  return svg;
}

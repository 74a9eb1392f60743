import { make } from '../search/dom.client.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/lists.ts';
import { sortRows, type SortOrder } from './sortRows.ts';

/**
 * Lets a reader choose the order of a list of examples. Where the page says the order in words
 * (`[data-list-order]`), script puts a choice in their place; rows carry what they are sorted by.
 */
const ORDERS = [
  { id: '', label: common.aToZ, key: 'title', kind: 'words', backwards: false },
  { id: 'council', label: say.byCouncil, key: 'where', kind: 'words', backwards: false },
  { id: 'began', label: say.byStart, key: 'began', kind: 'date', backwards: true },
] as const satisfies readonly (SortOrder & { id: string; label: string; key: string })[];

const place = document.querySelector<HTMLElement>('[data-list-order]');
const list = document.querySelector<HTMLElement>('[data-list] .rows');
if (place !== null && list !== null) offerOrders(place, list);

function offerOrders(here: HTMLElement, rows: HTMLElement): void {
  const given = [...rows.querySelectorAll<HTMLElement>(':scope > .row')];
  const offered = ORDERS.filter(({ key }) => given.some((row) => (row.dataset[key] ?? '') !== ''));
  if (given.length < 2 || offered.length < 2) return;
  const select = make(
    'select',
    { id: 'list-order' },
    ...offered.map(({ id, label }) => make('option', { value: id }, label)),
  );
  here.replaceChildren(make('label', { for: 'list-order' }, say.orderLabel), ' ', select);
  select.addEventListener('change', () => {
    const url = new URL(location.href);
    if (select.value === '') url.searchParams.delete('sort');
    else url.searchParams.set('sort', select.value);
    history.replaceState(null, '', url);
    follow();
  });
  addEventListener('popstate', follow);
  follow();

  function follow(): void {
    const asked = new URLSearchParams(location.search).get('sort');
    const order = offered.find(({ id }) => id === asked) ?? ORDERS[0];
    select.value = order.id;
    rows.append(...sortRows(given, (row) => row.dataset[order.key] ?? '', order));
  }
}

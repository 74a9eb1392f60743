import { FACET_NAMES } from '../../domain/search/facetNames.ts';
import * as say from '../../words/lists.ts';
import { matches, readChosen, toggled } from './filterState.ts';

/** Combines the list's filters in place; the address holds the state, so it can be sent on. */
const list = document.querySelector<HTMLElement>('[data-list]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')].map((link) => {
  const key = link.dataset.filter ?? '';
  return { link, key, facet: key.split(':')[0], name: link.firstChild?.textContent?.trim() ?? '' };
});

const known = new Set(links.map(({ key }) => key));

if (list !== null) {
  const address = list.dataset.address ?? '';
  const fragment = list.dataset.fragment ?? '';
  const given = list.dataset.list ?? 'all';
  const search = list.dataset.search;
  if (search !== undefined) combineInSearch(list, search, given);
  else if (given === 'all')
    combine(list, (query) => (query === '' ? address : `${address}?${query}${fragment}`));
  else leadToCombined(list, address, given);
}

// A wide screen has room for the filters most used. They wait unseen for this script; where it comes
// late they stand already, and nothing opens under a reader's eyes.
const filters = document.querySelector<HTMLElement>('.filters-first .filters');
if (
  filters !== null &&
  matchMedia('(min-width: 62em)').matches &&
  getComputedStyle(filters).visibility === 'hidden'
) {
  for (const group of [...filters.querySelectorAll('details')].slice(0, 4)) {
    group.open =
      group.querySelectorAll('li').length < 8 || group.querySelector('[aria-current]') !== null;
  }
}
filters?.classList.add('is-set');

interface RowKeys {
  readonly row: HTMLElement;
  readonly keys: ReadonlySet<string>;
}

function rowsOf(list: HTMLElement): RowKeys[] {
  return [...list.querySelectorAll<HTMLElement>('[data-values]')].map((row) => ({
    row,
    keys: new Set(row.dataset.values?.split(' ')),
  }));
}

/** Shows how many rows a value would give; one that would give none is of no use. */
function showCount(link: HTMLElement, count: number, keep: boolean): void {
  if (link.nextElementSibling !== null) link.nextElementSibling.textContent = String(count);
  if (link.parentElement !== null) link.parentElement.hidden = count === 0 && !keep;
}

/** On the page of one value, other values lead to the whole list with both, and count so. */
function leadToCombined(list: HTMLElement, address: string, given: string): void {
  const rows = rowsOf(list);
  const [ownFacet] = given.split(':');
  const chosen = readChosen(`?${given.replace(':', '=')}`, known);
  for (const { link, key, facet } of links) {
    if (key === given) continue;
    link.href = `${address}?${toggled(chosen, key)}`;
    if (facet !== ownFacet) showCount(link, rows.filter(({ keys }) => keys.has(key)).length, false);
  }
}

/**
 * Where all examples are more than one page holds, filters are combined in search. An address of the
 * whole list with filters, from when it was shorter, leads there too.
 */
function combineInSearch(list: HTMLElement, search: string, given: string): void {
  const asked = readChosen(location.search, known);
  if (asked.size > 0 && [...asked.keys()].every(isOfSearch)) {
    location.replace(`${search}${location.search}`);
    return;
  }
  const [ownFacet = ''] = given.split(':');
  if (!isOfSearch(ownFacet)) return;
  const chosen = readChosen(`?${given.replace(':', '=')}`, known);
  const isWhole = list.querySelector('.list-parts') === null;
  const rows = rowsOf(list);
  for (const { link, key, facet = '' } of links) {
    if (key === given || !isOfSearch(facet)) continue;
    link.href = `${search}?${toggled(chosen, key)}`;
    if (facet === ownFacet) continue;
    // The page knows how many have both only where it lists all that have its own.
    if (isWhole) showCount(link, rows.filter(({ keys }) => keys.has(key)).length, false);
    else link.nextElementSibling?.remove();
  }
}

function isOfSearch(facet: string): boolean {
  return FACET_NAMES.some((name) => name === facet);
}

function combine(list: HTMLElement, addressOf: (query: string) => string): void {
  const rows = rowsOf(list);
  const status = list.querySelector('[role=status]');
  const chips = list.querySelector<HTMLElement>('.chosen');

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-filter]');
    if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    const inChips = chips?.contains(link) ?? false;
    history.pushState(null, '', inSameOrder(link.href));
    show();
    // The chip that was pressed is gone: the keyboard goes on from the list of filters.
    if (inChips) links.find(({ key }) => key === link.dataset.filter)?.link.focus();
  });
  addEventListener('popstate', show);
  show();
  const narrow = list.querySelector<HTMLDetailsElement>('.narrow');
  if (narrow !== null && chips !== null) narrow.open ||= !chips.hidden;

  function show(): void {
    const chosen = readChosen(location.search, known);
    let count = 0;
    for (const { row, keys } of rows) {
      row.hidden = !matches(keys, chosen);
      if (!row.hidden) count += 1;
    }
    const used: typeof links = [];
    for (const each of links) {
      const { link, key, facet } = each;
      const active = chosen.get(facet ?? '')?.has(key.slice(key.indexOf(':') + 1)) ?? false;
      const would = rows.filter(({ keys }) => keys.has(key) && matches(keys, chosen, facet)).length;
      link.href = addressOf(toggled(chosen, key));
      link.toggleAttribute('aria-current', false);
      if (active) link.setAttribute('aria-current', 'true');
      showCount(link, would, active);
      if (active) used.push(each);
    }
    chips?.replaceChildren(...used.map(chip));
    if (chips !== null) chips.hidden = used.length === 0;
    if (status !== null) {
      status.textContent =
        used.length === 0
          ? `${String(count)} ${count === 1 ? 'example' : 'examples'}`
          : say.shownOf(count, rows.length);
    }
  }
}

/** An address of the page with the order that its table stands in. */
function inSameOrder(href: string): URL {
  const url = new URL(href);
  const order = new URLSearchParams(location.search).get('sort');
  if (order !== null) url.searchParams.set('sort', order);
  return url;
}

function chip({ link, key, name }: (typeof links)[number]): HTMLElement {
  const item = document.createElement('li');
  const remove = document.createElement('a');
  remove.href = link.href;
  remove.dataset.filter = key;
  remove.append(
    name,
    mark('×', { 'aria-hidden': 'true' }),
    mark(say.removeFilter, { class: 'visually-hidden' }),
  );
  item.append(remove);
  return item;
}

function mark(text: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  for (const [name, value] of Object.entries(attributes)) span.setAttribute(name, value);
  return span;
}

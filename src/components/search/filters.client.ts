import { FACET_NAMES, type FacetName } from '../../domain/search/facetNames.ts';
import { chosenCount, toggle, type Chosen, type Counts } from '../../domain/search/narrow.ts';
import { writeState, type SearchState } from '../../domain/search/searchState.ts';
import * as say from '../../words/search.ts';
import { isWide, make, need } from './dom.client.ts';

interface Box {
  readonly name: FacetName;
  readonly input: HTMLInputElement;
  readonly row: HTMLElement;
  readonly count: HTMLElement;
  readonly label: string;
  /** How many examples have the value at all. */
  readonly total: string;
}

export interface Filters {
  /** Leaves out values that the page does not offer, such as those of an old link. */
  readonly known: (chosen: Chosen) => Chosen;
  /** Shows what is chosen and what each value would bring; without counts, how many there are. */
  readonly show: (state: SearchState, counts?: Counts) => void;
}

/** Runs the checkboxes and the chips; `choose` is called with what is chosen after every change. */
export function filters(choose: (chosen: Chosen) => void): Filters {
  const panel = need('.finder-filters', HTMLDetailsElement);
  const chips = need('.chosen', HTMLUListElement);
  const boxes = readBoxes(panel);
  let current: Chosen | undefined;

  panel.addEventListener('change', ({ target }) => {
    const box = boxes.find(({ input }) => input === target);
    if (box !== undefined && current !== undefined) {
      choose(toggle(current, box.name, box.input.value));
    }
  });

  openOnWideScreens(panel);

  return {
    known(chosen) {
      const entries = FACET_NAMES.map((name) => {
        const values = boxes.filter((box) => box.name === name).map(({ input }) => input.value);
        return [name, chosen[name].filter((value) => values.includes(value))];
      });
      return Object.fromEntries(entries) as Chosen;
    },

    show(state, counts) {
      const { chosen } = state;
      current = chosen;
      for (const { name, input, row, count, total } of boxes) {
        input.checked = chosen[name].includes(input.value);
        const number = counts === undefined ? total : String(counts[name].get(input.value) ?? 0);
        count.textContent = number;
        // A value that would show nothing is only worth its line while it can be taken off.
        row.hidden = number === '0' && !input.checked && input !== document.activeElement;
      }
      for (const group of panel.querySelectorAll('.facet')) {
        const inGroup = boxes.filter(({ row }) => group.contains(row));
        const number = inGroup.filter(({ input }) => input.checked).length;
        need('.facet-chosen', HTMLElement, group).textContent =
          number === 0 ? '' : say.chosen(number);
        if (group instanceof HTMLElement) group.hidden = inGroup.every(({ row }) => row.hidden);
      }
      panel.hidden = boxes.every(({ row }) => row.hidden);
      showChips(chips, state, boxes);
    },
  };
}

function readBoxes(panel: HTMLElement): readonly Box[] {
  return [...panel.querySelectorAll('input')].flatMap((input) => {
    const row = input.closest('label');
    const name = FACET_NAMES.find((one) => one === input.name);
    if (row === null || name === undefined) return [];
    const count = need('.facet-count', HTMLElement, row);
    const label = need('.facet-label', HTMLElement, row).textContent;
    return [{ name, input, row, count, label, total: count.textContent }];
  });
}

function openOnWideScreens(panel: HTMLDetailsElement): void {
  // Other ways in stand beside the list where the script came late: nothing pushes them aside.
  const isLate = document.querySelector('.finder-side .finder-browse') !== null;
  if (isLate || !isWide()) return;
  panel.open = true;
  for (const group of [...panel.querySelectorAll<HTMLDetailsElement>('.facet')].slice(0, 1)) {
    group.open = true;
  }
}

/** Chips are links to the same search without that filter, so they can be opened anywhere. */
function showChips(chips: HTMLElement, state: SearchState, boxes: readonly Box[]): void {
  const hadFocus = chips.contains(document.activeElement);
  const { chosen } = state;
  const link = (next: Chosen, ...children: (Node | string)[]): HTMLElement =>
    make('li', {}, make('a', { href: linkTo({ ...state, chosen: next }) }, ...children));
  const items = boxes
    .filter(({ input }) => input.checked)
    .map(({ name, input, label }) =>
      link(
        toggle(chosen, name, input.value),
        make('span', { class: 'visually-hidden' }, say.removeFilter),
        label,
        make('span', { 'aria-hidden': 'true' }, '×'),
      ),
    );
  if (chosenCount(chosen) > 1) {
    const none = Object.fromEntries(FACET_NAMES.map((name) => [name, []])) as unknown as Chosen;
    items.push(link(none, say.clearAll));
  }
  chips.replaceChildren(...items);
  chips.hidden = items.length === 0;
  // The chip that was pressed is gone; its neighbours, or else the box, are where to go on.
  if (hadFocus) (chips.querySelector('a') ?? need('#search-box', HTMLInputElement)).focus();
}

/** The address of a state on this page. */
export function linkTo(state: SearchState): string {
  return `${window.location.pathname}${writeState(state)}`;
}

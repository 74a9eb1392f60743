import {
  withoutFilters,
  type SearchAnswer,
  type SearchParts,
} from '../../domain/search/answerSearch.ts';
import { headAddress } from '../../domain/search/headsFor.ts';
import { countMessage, honestMessage } from '../../domain/search/messages.ts';
import type { Plan } from '../../domain/search/planQuery.ts';
import type { SearchState } from '../../domain/search/searchState.ts';
import { make, need } from './dom.client.ts';
import { linkTo } from './filters.client.ts';
import { resultRow } from './resultRow.client.ts';

/** How many results are shown at first and added by "Show more". */
const STEP = 10;

/** The part of the page below the box: the whole list, results, or what to do without results. */
export interface Results {
  readonly browse: () => void;
  /** Resolves when the results stand on the page; rejects if one cannot be read. */
  readonly show: (
    state: SearchState,
    answer: SearchAnswer,
    parts: SearchParts,
    isCurrent: () => boolean,
  ) => Promise<void>;
  readonly fail: () => void;
}

/** Runs that part. How many results are open is kept with the history entry, for coming back. */
export function results(): Results {
  const status = need('.finder-status', HTMLElement);
  const all = need('.finder-all', HTMLElement);
  const found = need('.finder-found', HTMLElement);
  const list = need('ol', HTMLOListElement, found);
  const more = need('.finder-more', HTMLButtonElement);
  const nothing = need('.finder-nothing', HTMLElement);
  const unfiltered = need('.finder-unfiltered', HTMLElement);
  const others = need('.finder-others', HTMLElement);
  const browseLinks = need('.finder-browse', HTMLElement);
  const sort = need('.finder-sort', HTMLElement);
  const instead = need('.finder-instead', HTMLElement);
  let showMore: (() => Promise<void>) | undefined;

  nothing.append(browseLinks);
  if (window.matchMedia('(min-width: 62em)').matches) {
    for (const list of browseLinks.querySelectorAll('details')) list.open = true;
  }
  more.addEventListener('click', () => {
    // Not twice at once: the same rows would be added again.
    const run = showMore;
    showMore = undefined;
    void run?.().finally(() => (showMore ??= run));
  });

  const only = (shown: HTMLElement): void => {
    for (const part of [all, found, nothing]) part.hidden = part !== shown;
  };
  const say = (...lines: readonly string[]): void => {
    // The same text again would be announced again.
    if (status.textContent === lines.join('')) return;
    status.replaceChildren(...lines.map((line) => make('p', {}, line)));
  };

  return {
    browse() {
      only(all);
      say();
      instead.hidden = true;
      sort.hidden = true;
      others.hidden = true;
    },

    async show(state, answer, { index }, isCurrent) {
      const { plan, ranking, hits, terms, others: heads } = answer;
      const rows = (from: number, to: number): Promise<readonly HTMLLIElement[]> =>
        Promise.all(
          hits.slice(from, to).map(async (hit) => resultRow(await index.page(hit.id), hit, terms)),
        );
      const open = Math.max(STEP, openedBefore());
      const first = await rows(0, open);
      if (!isCurrent()) return;
      others.hidden = heads.length === 0;
      others.replaceChildren(
        'Other pages about this: ',
        ...heads.flatMap((head, place) => [
          place === 0 ? '' : ', ',
          make('a', { href: under(headAddress(head)) }, head.names[0]),
        ]),
      );
      showInstead(instead, plan, state);
      const honest = honestMessage(ranking, state.sort);
      const count = countMessage(hits.length, state);
      if (hits.length === 0) {
        const without = withoutFilters(state);
        unfiltered.hidden = without === undefined || ranking.hits.length === 0;
        if (without !== undefined) need('a', HTMLAnchorElement, unfiltered).href = linkTo(without);
        only(nothing);
      } else {
        list.replaceChildren(...first);
        only(found);
      }
      say(count, ...(honest === '' || hits.length === 0 ? [] : [honest]));
      sort.hidden = state.query === '' || hits.length < 2;
      more.hidden = hits.length <= first.length;
      showMore = async () => {
        const shown = list.children.length;
        const next = await rows(shown, shown + STEP);
        if (!isCurrent()) return;
        list.append(...next);
        more.hidden = list.children.length >= hits.length;
        window.history.replaceState({ open: list.children.length }, '');
        next[0]?.querySelector('a')?.focus();
      };
    },

    fail() {
      only(all);
      sort.hidden = true;
      others.hidden = true;
      say('Search is not working in this browser just now. All examples are listed below.');
    },
  };
}

/** Says which words were taken for slips, with a way back to what was typed. */
function showInstead(place: HTMLElement, { corrections }: Plan, state: SearchState): void {
  place.hidden = corrections.length === 0 && !state.asTyped;
  if (place.hidden) return;
  if (state.asTyped) {
    const link = make('a', { href: linkTo({ ...state, asTyped: false }) }, 'Allow for slips');
    place.replaceChildren('Words are searched just as typed. ', link, '.');
    return;
  }
  const used = corrections.flatMap((one, index) => [
    index === 0 ? '' : ', ',
    make('strong', {}, one.used),
  ]);
  const typed = corrections.map((one) => one.typed).join(', ');
  const back = make(
    'a',
    { href: linkTo({ ...state, asTyped: true }) },
    `Search for ${typed} instead`,
  );
  place.replaceChildren('Showing results for ', ...used, '. ', back, '.');
}

/** The base stands on the page: this script does not know it. */
function under(address: string): string {
  return `${(need('.finder', HTMLElement).dataset.base ?? '/').replace(/\/$/, '')}${address}`;
}

function openedBefore(): number {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('open' in state)) return 0;
  return typeof state.open === 'number' ? state.open : 0;
}

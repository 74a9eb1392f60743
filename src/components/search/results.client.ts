import {
  withoutFilters,
  type SearchAnswer,
  type SearchParts,
} from '../../domain/search/answerSearch.ts';
import { countMessage, honestMessage, mendedQuery } from '../../domain/search/messages.ts';
import { reasonOf } from '../../domain/search/reason.ts';
import type { RankedHit } from '../../domain/search/mergeHits.ts';
import type { SearchState } from '../../domain/search/searchState.ts';
import * as say from '../../words/search.ts';
import { insteadLine, otherPages } from './besideResults.client.ts';
import { isWide, make, need } from './dom.client.ts';
import { fillRow, fillRows, type OpenRow } from './fillRows.client.ts';
import { linkTo } from './filters.client.ts';
import { keep, kept } from './kept.client.ts';
import { listedRows, type Listed } from './listedRows.client.ts';
import { resultRow } from './resultRow.client.ts';

/** How many results are shown at first and added by "Show more". */
const STEP = 10;

/** The part of the page below the box: the whole list, results, or what to do without results. */
export interface Results {
  readonly browse: () => void;
  /** Resolves when the results stand on the page; rejects if the index fails. */
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
  const browseLinks = need('.finder-browse', HTMLElement);
  const sort = need('.finder-sort', HTMLElement);
  const showOthers = otherPages();
  const showInstead = insteadLine();
  let showMore: (() => Promise<void>) | undefined;

  // Where this script comes late, readers have them before their eyes, and there they stay.
  const isLate = isWide() && window.getComputedStyle(browseLinks).visibility === 'visible';
  if (!isLate) {
    nothing.append(browseLinks);
    if (isWide()) for (const group of browseLinks.querySelectorAll('details')) group.open = true;
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
  const tell = (...lines: readonly string[]): void => {
    // The same text again would be announced again.
    if (status.textContent === lines.join('')) return;
    status.replaceChildren(...lines.map((line) => make('p', {}, line)));
  };

  return {
    browse() {
      only(all);
      answered([]);
      tell();
      sort.hidden = true;
    },

    async show(state, answer, parts, isCurrent) {
      const { plan, ranking, hits, others: heads } = answer;
      const rows = rowsOf(state, answer, parts);
      const open = kept().open;
      const first = await rows(0, Math.max(STEP, open));
      // Who comes back wants the page at its height of before, which the passages decide.
      await (open > 0 ? Promise.all(first.map(fillRow)) : fillRows(first));
      if (!isCurrent()) return;
      showOthers(heads);
      showInstead(state, plan);
      answered(answer.terms);
      if (hits.length === 0) {
        const without = withoutFilters(state);
        unfiltered.hidden = without === undefined || ranking.hits.length === 0;
        if (without !== undefined) need('a', HTMLAnchorElement, unfiltered).href = linkTo(without);
        only(nothing);
      } else {
        list.replaceChildren(...first.map(({ element }) => element));
        only(found);
      }
      const honest = honestMessage(ranking, state.sort);
      const query = mendedQuery(state.query, plan);
      tell(
        countMessage(hits.length, { ...state, query }),
        ...(honest === '' || hits.length === 0 ? [] : [honest]),
      );
      sort.hidden = state.query === '' || hits.length < 2;
      more.hidden = hits.length <= first.length;
      showMore = async () => {
        const shown = list.children.length;
        const next = await rows(shown, shown + STEP);
        if (!isCurrent()) return;
        list.append(...next.map(({ element }) => element));
        more.hidden = list.children.length >= hits.length;
        keep({ open: list.children.length });
        next[0]?.element.querySelector('a')?.focus();
        await fillRows(next);
      };
    },

    fail() {
      only(all);
      answered([]);
      sort.hidden = true;
      tell(say.notWorking);
    },
  };
}

/** Tells whoever shows what stands elsewhere on the page by which words it was answered. */
function answered(terms: readonly string[]): void {
  document.dispatchEvent(new CustomEvent('hub:answered', { detail: terms }));
}

/** Makes rows of an answer; only those that the page does not list wait for the index. */
function rowsOf(
  state: SearchState,
  { plan, hits, terms }: SearchAnswer,
  { index, lexicon, orders }: SearchParts,
): (from: number, to: number) => Promise<readonly OpenRow[]> {
  const known = listedRows(orders.title);
  const listed = (id: string): Listed | Promise<Listed> => known.get(id) ?? index.page(id);
  const row = async (hit: RankedHit): Promise<OpenRow> => {
    const reason = reasonOf(hit, plan, lexicon.heads);
    return {
      ...resultRow(await listed(hit.id), hit, reason, terms, state.sort),
      page: () => index.page(hit.id),
    };
  };
  return (from, to) => Promise.all(hits.slice(from, to).map(row));
}

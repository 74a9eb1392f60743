import {
  chosenCount,
  countValues,
  narrow,
  NOTHING_CHOSEN,
  type Counts,
  type Membership,
} from './narrow.ts';
import { planQuery } from './planQuery.ts';
import { runQuery, type RankedHit, type Ranking } from './runQuery.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchState } from './searchState.ts';

/** Everything that is read from the index once and then serves every search. */
export interface SearchParts {
  readonly index: SearchIndex;
  readonly membership: Membership;
  /** Ids of all pages by title. */
  readonly byTitle: readonly string[];
}

export interface SearchAnswer {
  /** How the query was answered, before filters. */
  readonly ranking: Ranking;
  /** What is left after filters, in the order chosen. */
  readonly hits: readonly RankedHit[];
  /** What each value of each facet would show. */
  readonly counts: Counts;
}

/** Answers the whole state of the search page. Rejects if the index fails. */
export async function answerSearch(
  state: SearchState,
  { index, membership, byTitle }: SearchParts,
): Promise<SearchAnswer> {
  const ranking = await runQuery(planQuery(state.query), index);
  const left = narrow(ranking.hits, state.chosen, membership);
  // Without a query nothing is more relevant than anything else.
  const titles = state.sort === 'title' || ranking.answer === 'everything';
  return {
    ranking,
    hits: titles ? sortByTitle(left, byTitle) : left,
    counts: countValues(ranking.hits, state.chosen, membership),
  };
}

/** The same question without filters, to offer where they leave nothing. */
export function withoutFilters(state: SearchState): SearchState | undefined {
  return chosenCount(state.chosen) === 0 ? undefined : { ...state, chosen: NOTHING_CHOSEN };
}

function sortByTitle(hits: readonly RankedHit[], byTitle: readonly string[]): readonly RankedHit[] {
  const place = new Map(byTitle.map((id, index) => [id, index]));
  return [...hits].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

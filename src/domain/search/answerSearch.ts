import { headsFor } from './headsFor.ts';
import type { Headword } from './lexicon/lexiconData.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { RankedHit } from './mergeHits.ts';
import {
  chosenCount,
  countValues,
  narrow,
  NOTHING_CHOSEN,
  type Counts,
  type Membership,
} from './narrow.ts';
import { planQuery, type Plan } from './planQuery.ts';
import { runQuery, type Ranking } from './runQuery.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchState, Sort } from './searchState.ts';
import { telling } from './telling.ts';

/** Everything that is read from the index once and then serves every search. */
export interface SearchParts {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly membership: Membership;
  /** Ids of all examples in every order that is not by relevance. */
  readonly orders: Readonly<Record<Exclude<Sort, 'relevance'>, readonly string[]>>;
}

export interface SearchAnswer {
  readonly plan: Plan;
  /** How the examples answer the query, before filters. */
  readonly ranking: Ranking;
  /** The examples left after filters, in the order chosen. */
  readonly hits: readonly RankedHit[];
  /** What each value of each facet would show. */
  readonly counts: Counts;
  /** Words and terms of several words to mark where they stand. */
  readonly terms: readonly string[];
  /** Pages of another kind that the query names: themes, councils, measures, the glossary. */
  readonly others: readonly Headword[];
}

/** Answers the whole state of the search page. Rejects if the index fails. */
export async function answerSearch(state: SearchState, parts: SearchParts): Promise<SearchAnswer> {
  const plan = planQuery(state.query, parts.lexicon, { asTyped: state.asTyped });
  const ranking = await runQuery(plan, parts);
  const left = narrow(ranking.hits, state.chosen, parts.membership);
  // Without a query nothing is more relevant than anything else.
  const nothingAsked = ranking.answer === 'everything';
  const order = state.sort === 'relevance' ? (nothingAsked ? 'title' : undefined) : state.sort;
  return {
    plan,
    ranking,
    hits: order === undefined ? left : sortBy(left, parts.orders[order]),
    counts: countValues(ranking.hits, state.chosen, parts.membership),
    terms: termsOf(plan),
    others: headsFor(plan, parts.lexicon),
  };
}

function termsOf({ concepts, quoted, phrase }: Plan): readonly string[] {
  if (quoted && phrase !== undefined) return [phrase];
  return telling(concepts).flatMap(({ variants }) => variants.map(({ text }) => text));
}

/** The same question without filters, to offer where they leave nothing. */
export function withoutFilters(state: SearchState): SearchState | undefined {
  return chosenCount(state.chosen) === 0 ? undefined : { ...state, chosen: NOTHING_CHOSEN };
}

function sortBy(hits: readonly RankedHit[], order: readonly string[]): readonly RankedHit[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return hits.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

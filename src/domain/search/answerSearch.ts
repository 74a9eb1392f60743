import {
  chosenCount,
  countValues,
  narrow,
  NOTHING_CHOSEN,
  type Counts,
  type Membership,
} from './narrow.ts';
import { planQuery, type Plan } from './planQuery.ts';
import { runQuery, type RankedHit, type Ranking } from './runQuery.ts';
import { restrictTo, type Hit, type SearchIndex } from './searchIndex.ts';
import type { SearchState } from './searchState.ts';

/** More would compete with the examples. */
const MOST_OTHERS = 3;

/** Everything that is read from the index once and then serves every search. */
export interface SearchParts {
  readonly index: SearchIndex;
  readonly membership: Membership;
  /** Ids of all pages by title. */
  readonly byTitle: readonly string[];
}

export interface SearchAnswer {
  /** How the examples answer the query, before filters. */
  readonly ranking: Ranking;
  /** The examples left after filters, in the order chosen. */
  readonly hits: readonly RankedHit[];
  /** What each value of each facet would show. */
  readonly counts: Counts;
  /** Words to mark where they stand in titles and summaries. */
  readonly terms: readonly string[];
  /** The few pages of another kind that answer best: themes, councils, the glossary. */
  readonly others: readonly Hit[];
}

/** Answers the whole state of the search page. Rejects if the index fails. */
export async function answerSearch(
  state: SearchState,
  { index, membership, byTitle }: SearchParts,
): Promise<SearchAnswer> {
  const plan = planQuery(state.query);
  const examples = exampleIds(membership);
  const ranking = await runQuery(
    plan,
    restrictTo(index, (id) => examples.has(id)),
  );
  const left = narrow(ranking.hits, state.chosen, membership);
  // Without a query nothing is more relevant than anything else.
  const titles = state.sort === 'title' || ranking.answer === 'everything';
  return {
    ranking,
    hits: titles ? sortByTitle(left, byTitle) : left,
    terms: plan.concepts.flatMap(({ variants }) => variants.flatMap(({ text }) => text.split(' '))),
    counts: countValues(ranking.hits, state.chosen, membership),
    others: await otherPages(
      plan,
      restrictTo(index, (id) => !examples.has(id)),
    ),
  };
}

/** Every example says how it is known what came of it; no other page does. */
function exampleIds({ evidence }: Membership): ReadonlySet<string> {
  return new Set([...evidence.values()].flatMap((ids) => [...ids]));
}

async function otherPages(plan: Plan, index: SearchIndex): Promise<readonly Hit[]> {
  const { answer, hits, unknown } = await runQuery(plan, index);
  if (answer === 'everything' || answer === 'closest' || unknown.length > 0) return [];
  const complete = hits.filter(({ coverage }) => coverage === 1);
  // Pages of themes and councils quote their examples; only the title says that they are about it.
  const about = complete.filter(({ inTitle }) => inTitle);
  return (about.length > 0 ? about : complete).slice(0, MOST_OTHERS);
}

/** The same question without filters, to offer where they leave nothing. */
export function withoutFilters(state: SearchState): SearchState | undefined {
  return chosenCount(state.chosen) === 0 ? undefined : { ...state, chosen: NOTHING_CHOSEN };
}

function sortByTitle(hits: readonly RankedHit[], byTitle: readonly string[]): readonly RankedHit[] {
  const place = new Map(byTitle.map((id, index) => [id, index]));
  return [...hits].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

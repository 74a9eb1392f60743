import { findConcept, type Searched } from './findConcept.ts';
import { mergeHits, type RankedHit } from './mergeHits.ts';
import type { Plan } from './planQuery.ts';
import type { Hit } from './searchIndex.ts';
import { WEIGHTS } from './weights.ts';

/** How the results answer the query, which decides what the page says above them. */
export type Answer =
  | 'everything' // nothing was asked, so all pages
  | 'phrase' // the exact phrase
  | 'all' // every known concept
  | 'most' // every known concept first, then most of them
  | 'closest' // no page has all concepts; pages with most of them first
  | 'none';

export interface Ranking {
  readonly answer: Answer;
  /** Best first. */
  readonly hits: readonly RankedHit[];
  /** Words of the query that no page mentions, as typed. */
  readonly unknown: readonly string[];
}

/**
 * Runs a plan against an index: each concept by each way of saying it, merged so that pages that
 * answer more of the question come first. Rejects if the index fails.
 */
export async function runQuery(plan: Plan, searched: Searched): Promise<Ranking> {
  const { index } = searched;
  if (plan.concepts.length === 0) {
    return { answer: 'everything', hits: (await index.find(null)).map(whole), unknown: [] };
  }
  const exact = plan.phrase === undefined ? [] : await index.find(`"${plan.phrase}"`);

  const found = await Promise.all(plan.concepts.map((concept) => findConcept(concept, searched)));
  const known = found.filter(({ hits }) => hits.length > 0);
  const unknown = found.filter(({ hits }) => hits.length === 0).map(({ concept }) => concept.text);
  if (known.length === 0) return { answer: 'none', hits: [], unknown };

  const together = known.length > 1 ? await index.find(plan.together) : [];
  const hits = mergeHits(found, together, exact);
  if (plan.quoted && exact.length > 0) {
    const ids = new Set(exact.map(({ id }) => id));
    return { answer: 'phrase', hits: hits.filter(({ id }) => ids.has(id)), unknown: [] };
  }
  const complete = hits.filter(({ because }) => because.length === known.length);
  if (complete.length === 0) return { answer: 'closest', hits, unknown };
  // A page that lacks a word of every day may answer better than one that happens to have it.
  const least = (hits[0]?.score ?? 0) * WEIGHTS.floor;
  const enough = hits.filter(
    (hit) => hit.score >= least && (complete.includes(hit) || hit.coverage >= WEIGHTS.enough),
  );
  const most = enough.length < FEW ? hits.slice(0, FEW) : enough;
  const answer = most.every((hit) => complete.includes(hit)) ? 'all' : 'most';
  return { answer, hits: most, unknown };
}

/** A reader with a few answers wants the next best too. */
const FEW = 5;

function whole(hit: Hit): RankedHit {
  return { ...hit, coverage: 1, because: [] };
}

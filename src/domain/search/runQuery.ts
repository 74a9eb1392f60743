import { findConcept, type FoundConcept, type Searched } from './findConcept.ts';
import { mergeHits, type RankedHit } from './mergeHits.ts';
import type { Concept, Plan } from './planQuery.ts';
import type { Hit } from './searchIndex.ts';
import { telling } from './telling.ts';
import { thriftyIndex } from './thriftyIndex.ts';
import { WEIGHTS } from './weights.ts';

/** How the results answer the query, which decides what the page says above them. */
export type Answer =
  | 'everything' // nothing was asked, so all pages
  | 'phrase' // the exact phrase
  | 'all' // every known concept that tells something
  | 'most' // all of these first, then most of them
  | 'closest' // no page has all of these; pages with most of them first
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
export async function runQuery(plan: Plan, asked: Searched): Promise<Ranking> {
  const index = thriftyIndex(asked.index, asked.lexicon);
  const searched = { ...asked, index };
  if (plan.concepts.length === 0) {
    return { answer: 'everything', hits: (await index.find(null)).map(whole), unknown: [] };
  }
  // What a reader puts into quotation marks is meant to the letter.
  const phrases = plan.quoted ? asked.index : index;
  const exact = plan.phrase === undefined ? [] : await phrases.find(`"${plan.phrase}"`);

  const found = await Promise.all(plan.concepts.map((concept) => findEnough(concept, searched)));
  const known = found.filter(({ hits }) => hits.length > 0);
  const unknown = found.filter(({ hits }) => hits.length === 0).map(({ concept }) => concept.text);
  if (known.length === 0) return { answer: 'none', hits: [], unknown };

  const together = known.length > 1 ? await index.find(plan.together) : [];
  const tooEarly = asked.membership.result.get('too-early');
  const hits = mergeHits(found, together, exact, tooEarly);
  if (plan.quoted && exact.length > 0) {
    const ids = new Set(exact.map(({ id }) => id));
    return { answer: 'phrase', hits: hits.filter(({ id }) => ids.has(id)), unknown: [] };
  }
  // What nearly every page says in some way is not missed where a page does without.
  const needed = telling(
    known.map(({ concept, hits: answering }) => ({
      share: concept.share,
      ids: new Set(answering.map(({ id }) => id)),
    })),
  );
  const isComplete = ({ id }: Hit): boolean => needed.every(({ ids }) => ids.has(id));
  if (!hits.some(isComplete)) return { answer: 'closest', hits, unknown };
  // A page that lacks one word may answer better than one that happens to have it.
  const least = (hits[0]?.score ?? 0) * WEIGHTS.floor;
  const enough = hits.filter(
    (hit) => hit.score >= least && (isComplete(hit) || hit.coverage >= WEIGHTS.enough),
  );
  const most = enough.length < FEW ? hits.slice(0, FEW) : enough;
  const answer = most.every(isComplete) ? 'all' : 'most';
  return { answer, hits: most, unknown };
}

/** The weight from which on another way of saying a concept means the same. */
const SAME = 0.8;
/** Where so many pages answer a concept in its own words, what is only near costs more than it finds. */
const MANY = 60;

/** Finds a concept by what means the same, and by what is near to it where that finds few. */
async function findEnough(concept: Concept, searched: Searched): Promise<FoundConcept> {
  const variants = concept.variants.filter(({ weight }) => weight >= SAME);
  if (variants.length > 0 && variants.length < concept.variants.length) {
    const found = await findConcept({ ...concept, variants }, searched);
    if (found.hits.length >= MANY) return { ...found, concept };
  }
  return findConcept(concept, searched);
}

/** A reader with a few answers wants the next best too. */
const FEW = 5;

function whole(hit: Hit): RankedHit {
  return { ...hit, coverage: 1, because: [] };
}

import type { Concept, Plan } from './planQuery.ts';
import type { Hit, IndexedPage, SearchIndex } from './searchIndex.ts';
import { normalise } from './words.ts';

/** How the results answer the query, which decides what the page says above them. */
export type Answer =
  | 'everything' // nothing was asked, so all pages
  | 'phrase' // the exact phrase
  | 'all' // every known word
  | 'most' // every known word first, then most of them
  | 'closest' // no page has all words; pages with most of them first
  | 'none';

export interface RankedHit extends Hit {
  /** Share of the concepts that the page mentions, 0 to 1. */
  readonly coverage: number;
}

export interface Ranking {
  readonly answer: Answer;
  /** Best first. */
  readonly hits: readonly RankedHit[];
  /** Words of the query that no page mentions, as typed. */
  readonly unknown: readonly string[];
}

interface FoundConcept {
  readonly concept: Concept;
  readonly hits: readonly Hit[];
}

/** Fewer results than this are filled up with pages that have most of the words. */
const FEW = 5;

/**
 * Runs a plan against an index: the phrase if there is one, then all words together, then each
 * concept by itself, merged so that pages with more of them come first. Rejects if the index fails.
 */
export async function runQuery(plan: Plan, index: SearchIndex): Promise<Ranking> {
  if (plan.concepts.length === 0) {
    return ranking('everything', await index.find(null));
  }
  if (plan.phrase !== undefined) {
    const exact = await index.find(`"${plan.phrase}"`);
    if (exact.length > 0) return ranking('phrase', exact);
  }
  const found = await Promise.all(plan.concepts.map((concept) => findConcept(concept, index)));
  const known = found.filter(({ hits }) => hits.length > 0);
  const unknown = found.filter(({ hits }) => hits.length === 0).map(({ concept }) => concept.text);
  if (known.length === 0) return { answer: 'none', hits: [], unknown };

  const together = await findTogether(known, index);
  if (together.length > 0) {
    const more = together.length < FEW ? withMost(known, together) : [];
    const { hits } = ranking('all', together);
    return { answer: more.length > 0 ? 'most' : 'all', hits: [...hits, ...more], unknown };
  }
  return { answer: 'closest', hits: mergeByCoverage(known, found.length), unknown };
}

/** Each page that has any variant of the concept, with its best variant's weighted score. */
async function findConcept(concept: Concept, index: SearchIndex): Promise<FoundConcept> {
  const best = new Map<string, Hit>();
  for (const variant of concept.variants) {
    for (const hit of await findKnown(variant.text, index)) {
      const score = hit.score * variant.weight;
      if (score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, { ...hit, score });
    }
  }
  return { concept, hits: [...best.values()] };
}

/**
 * Finds text, unless the index only guessed. For an unknown word Pagefind falls back to the longest
 * beginning it knows, so that "bandanna" finds "band": worse than finding nothing.
 */
async function findKnown(text: string, index: SearchIndex): Promise<readonly Hit[]> {
  const hits = await index.find(text);
  const first = hits[0];
  if (first === undefined) return hits;
  // Quotation marks switch the guessing off, but also hide words that are not typed to their end.
  if ((await index.find(`"${text}"`)).length > 0) return hits;
  return (await mentionsAll(first, text, index)) ? hits : [];
}

async function mentionsAll(hit: Hit, text: string, index: SearchIndex): Promise<boolean> {
  const page = await index.page(hit.id);
  const words = normalise(foundText(hit, page)).split(' ');
  return text.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

function foundText(hit: Hit, page: IndexedPage): string {
  const inBody = hit.places.map((place) => page.words[place] ?? '');
  const meta = [page.title, page.summary, page.councils, page.themes, page.keywords];
  return [...inBody, ...meta].join(' ');
}

async function findTogether(known: readonly FoundConcept[], index: SearchIndex) {
  const only = known.length === 1 ? known[0] : undefined;
  if (only !== undefined) return [...only.hits].sort(byScore);
  const hits = await index.find(known.map(({ concept }) => concept.text).join(' '));
  // The index counts the beginnings of words too; a page must have each concept in its own right.
  const ids = known.map((one) => new Set(one.hits.map((hit) => hit.id)));
  return hits.filter((hit) => ids.every((set) => set.has(hit.id)));
}

/** Pages with more than half of the concepts that are not among those with all of them. */
function withMost(known: readonly FoundConcept[], together: readonly Hit[]): readonly RankedHit[] {
  const shown = new Set(together.map(({ id }) => id));
  return mergeByCoverage(known, known.length).filter(
    ({ id, coverage }) => coverage > 0.5 && !shown.has(id),
  );
}

function mergeByCoverage(known: readonly FoundConcept[], asked: number): readonly RankedHit[] {
  const merged = new Map<string, readonly Hit[]>();
  for (const hit of known.flatMap(({ hits }) => hits)) {
    merged.set(hit.id, [...(merged.get(hit.id) ?? []), hit]);
  }
  return [...merged]
    .map(([id, hits]) => {
      const coverage = hits.length / asked;
      return {
        id,
        coverage,
        score: coverage * hits.reduce((sum, { score }) => sum + score, 0),
        places: [...new Set(hits.flatMap(({ places }) => places))].sort((a, b) => a - b),
        inTitle: hits.some(({ inTitle }) => inTitle),
      };
    })
    .sort((a, b) => b.coverage - a.coverage || byScore(a, b));
}

function ranking(answer: Answer, hits: readonly Hit[], unknown: readonly string[] = []): Ranking {
  return { answer, hits: hits.map((hit) => ({ ...hit, coverage: 1 })), unknown };
}

// The id decides ties, so that the same query always gives the same order.
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

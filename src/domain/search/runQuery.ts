import { isFigure } from './figures.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Membership } from './narrow.ts';
import type { Concept, Plan } from './planQuery.ts';
import type { Hit, IndexedPage, SearchIndex } from './searchIndex.ts';
import { normalise } from './words.ts';

/** How the results answer the query, which decides what the page says above them. */
export type Answer =
  | 'everything' // nothing was asked, so all pages
  | 'phrase' // the exact phrase
  | 'all' // every known concept
  | 'most' // every known concept first, then most of them
  | 'closest' // no page has all concepts; pages with most of them first
  | 'none';

export interface RankedHit extends Hit {
  /** Share of the question that the page answers, 0 to 1. */
  readonly coverage: number;
  /** The words that answered, one for each concept: as typed, or the other way of saying it. */
  readonly because: readonly string[];
}

export interface Ranking {
  readonly answer: Answer;
  /** Best first. */
  readonly hits: readonly RankedHit[];
  /** Words of the query that no page mentions, as typed. */
  readonly unknown: readonly string[];
}

/** What a query is run against. */
export interface Searched {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly membership: Membership;
}

/** How much each kind of answer counts. Tuned on the judged queries; see the search benchmark. */
export const WEIGHTS = {
  /** What an example of a named council or region scores for the name. */
  place: 8,
  /** How much of the score for all words together is added. */
  together: 0.5,
  /** What the exact phrase adds. */
  phrase: 8,
  /** How hard a page is marked down for concepts that it does not answer. */
  coverage: 1.5,
  /** What a title that answers adds for each concept. */
  title: 0.5,
  /** How much the words of a text count where they do not stand together. */
  apart: 0.4,
  /** The share of a question that a page must answer to be shown beside those that answer all. */
  enough: 0.5,
  /** What two concepts add where their words stand near each other. */
  near: 2,
  /** How many words apart is near. */
  reach: 10,
  /** What a concept adds whose words stand in the title or summary: that is what a page is about. */
  lead: 1,
  /** Scores are bent by this, so that one rare word does not outweigh all others. */
  bend: 40,
} as const;

interface FoundConcept {
  readonly concept: Concept;
  readonly hits: readonly (Hit & { readonly because: string })[];
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
  const hits = merge(found, together, exact);
  if (plan.quoted && exact.length > 0) {
    const ids = new Set(exact.map(({ id }) => id));
    return { answer: 'phrase', hits: hits.filter(({ id }) => ids.has(id)), unknown: [] };
  }
  const complete = hits.filter(({ because }) => because.length === known.length);
  if (complete.length === 0) return { answer: 'closest', hits, unknown };
  // A page that lacks a word of every day may answer better than one that happens to have it.
  const enough = hits.filter((hit) => complete.includes(hit) || hit.coverage >= WEIGHTS.enough);
  const most = enough.length < FEW ? hits.slice(0, FEW) : enough;
  return { answer: most.length > complete.length ? 'most' : 'all', hits: most, unknown };
}

/** A reader with a few answers wants the next best too. */
const FEW = 5;

/** Each page that answers the concept in any way, with the best way's weighted score. */
async function findConcept(concept: Concept, searched: Searched): Promise<FoundConcept> {
  const best = new Map<string, Hit & { because: string }>();
  const offer = (hit: Hit, because: string): void => {
    const known = best.get(hit.id);
    const places = [...new Set([...(known?.places ?? []), ...hit.places])];
    const better = known === undefined || hit.score > known.score;
    best.set(hit.id, { ...(better ? { ...hit, because } : known), places });
  };
  for (const { text, weight } of concept.variants) {
    for (const hit of await hitsOf(text, concept, searched)) {
      offer({ ...hit, score: bent(hit.score) * weight }, text);
    }
  }
  if (concept.place !== undefined) {
    const { facet, id, name } = concept.place;
    for (const page of searched.membership[facet].get(id) ?? []) {
      offer({ ...NO_WORDS, id: page, score: WEIGHTS.place }, name);
    }
  }
  return { concept, hits: [...best.values()] };
}

const NO_WORDS = { places: [], inTitle: false } as const;

async function hitsOf(text: string, { figure }: Concept, { index, lexicon }: Searched) {
  if (figure !== undefined) return findFigure(text, figure, index);
  // Words that the examples have need no second look at what the index made of them.
  const words = text.split(' ').filter((word) => !lexicon.ignores(word));
  const asked = words.length === 0 ? text : words.join(' ');
  const found = words.every(lexicon.knows)
    ? await index.find(asked)
    : await findKnown(asked, index);
  const shortened = words.length < text.split(' ').length;
  if ((words.length < 2 && !shortened) || found.length === 0) return found;
  // A term counts in full where its words stand together.
  const together = new Set((await index.find(`"${text}"`)).map(({ id }) => id));
  // Of "in care" the one word that is left says nothing by itself.
  if (words.length < 2) return found.filter(({ id }) => together.has(id));
  return found.map((hit) =>
    together.has(hit.id) ? hit : { ...hit, score: hit.score * WEIGHTS.apart },
  );
}

/** Scores grow without end with every repetition of a word; this keeps their order and bends them. */
function bent(score: number): number {
  return (WEIGHTS.bend * score) / (WEIGHTS.bend + score);
}

function merge(
  found: readonly FoundConcept[],
  together: readonly Hit[],
  exact: readonly Hit[],
): readonly RankedHit[] {
  const asked = found.reduce((sum, { concept }) => sum + concept.share, 0);
  const ofAll = new Map(together.map((hit) => [hit.id, hit.score]));
  const ofPhrase = new Set(exact.map(({ id }) => id));
  const parts = new Map<string, (FoundConcept['hits'][number] & { share: number })[]>();
  for (const { concept, hits } of found) {
    for (const hit of hits) {
      parts.set(hit.id, [...(parts.get(hit.id) ?? []), { ...hit, share: concept.share }]);
    }
  }
  return [...parts]
    .map(([id, hits]): RankedHit => {
      const coverage = hits.reduce((sum, { share }) => sum + share, 0) / asked;
      const score =
        hits.reduce((sum, hit) => sum + hit.share * (hit.score + about(hit)), 0) *
          coverage ** WEIGHTS.coverage +
        WEIGHTS.near * nearness(hits) +
        WEIGHTS.together * bent(ofAll.get(id) ?? 0) +
        (ofPhrase.has(id) ? WEIGHTS.phrase : 0);
      return {
        id,
        coverage,
        score,
        places: [...new Set(hits.flatMap(({ places }) => places))].sort((a, b) => a - b),
        inTitle: hits.some(({ inTitle }) => inTitle),
        because: hits.map(({ because }) => because),
      };
    })
    .sort(byScore);
}

/** The words of a page up to here are its title and summary. */
const LEAD = 60;

function about({ inTitle, places }: Hit): number {
  const inLead = places.some((place) => place < LEAD);
  return (inTitle ? WEIGHTS.title : 0) + (inLead ? WEIGHTS.lead : 0);
}

/** How near to each other the words of different concepts stand: 1 for each pair side by side. */
function nearness(hits: readonly (Hit & { readonly share: number })[]): number {
  let sum = 0;
  hits.forEach((a, index) => {
    for (const b of hits.slice(index + 1)) {
      const distance = leastDistance(a.places, b.places);
      sum += Math.min(a.share, b.share) * Math.exp(-distance / WEIGHTS.reach);
    }
  });
  return sum;
}

function leastDistance(a: readonly number[], b: readonly number[]): number {
  let least = Infinity;
  for (const one of a) {
    for (const other of b) least = Math.min(least, Math.abs(one - other));
  }
  return least;
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

/** A number is looked at word by word: the index takes 9% for the beginning of 98%. */
const MOST_LOOKED_AT = 30;

async function findFigure(
  digits: string,
  figure: NonNullable<Concept['figure']>,
  index: SearchIndex,
): Promise<readonly Hit[]> {
  const candidates = (await index.find(digits)).slice(0, MOST_LOOKED_AT);
  const looked = await Promise.all(
    candidates.map(async (hit) => {
      const { words } = await index.page(hit.id);
      const places = hit.places.filter((place) => isFigure(words[place] ?? '', figure));
      return places.length === 0 ? [] : [{ ...hit, places }];
    }),
  );
  return looked.flat();
}

function whole(hit: Hit): RankedHit {
  return { ...hit, coverage: 1, because: [] };
}

// The id decides ties, so that the same query always gives the same order.
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

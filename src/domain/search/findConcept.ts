import { isFigure } from './figures.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Membership } from './narrow.ts';
import type { Concept } from './planQuery.ts';
import type { Hit, IndexedPage, SearchIndex } from './searchIndex.ts';
import { bent, WEIGHTS } from './weights.ts';
import { normalise } from './words.ts';

/** What a query is run against. */
export interface Searched {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly membership: Membership;
}

/** A concept with every page that answers it, and the words that did. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly hits: readonly (Hit & { readonly because: string })[];
}

/** Each page that answers the concept in any way, with the best way's weighted score. */
export async function findConcept(concept: Concept, searched: Searched): Promise<FoundConcept> {
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

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

/** A page with some words of a concept. */
interface Mention extends Hit {
  /** Whether the words of a term stand apart in it, so that it may speak of something else. */
  readonly apart?: boolean;
}

/**
 * Each page that answers the concept in any way, with the best way's weighted score. Further ways
 * add a part of theirs, and so do themes of the page that the concept names.
 */
export async function findConcept(concept: Concept, searched: Searched): Promise<FoundConcept> {
  const best = new Map<string, Mention & { because: string }>();
  const offer = (hit: Mention, because: string): void => {
    const known = best.get(hit.id);
    if (known === undefined) {
      best.set(hit.id, { ...hit, because });
      return;
    }
    const [more, less] = hit.score > known.score ? [{ ...hit, because }, known] : [known, hit];
    const again = more.apart === true || less.apart === true ? 0 : WEIGHTS.again * less.score;
    const places = [...new Set([...known.places, ...hit.places])];
    best.set(hit.id, { ...more, places, score: more.score + again });
  };
  for (const { text, weight } of concept.variants) {
    for (const hit of await hitsOf(text, concept, searched)) {
      offer({ ...hit, score: bent(hit.score) * weight }, text);
    }
  }
  for (const [theme, closeness] of concept.themes ?? []) {
    for (const page of searched.membership.theme.get(theme) ?? []) {
      const known = best.get(page);
      const more = WEIGHTS.theme * closeness;
      if (known !== undefined) best.set(page, { ...known, score: known.score + more });
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

async function hitsOf(
  text: string,
  { figure, variants }: Concept,
  { index, lexicon }: Searched,
): Promise<readonly Mention[]> {
  if (figure !== undefined) return findFigure(text, figure, index);
  // Words that the examples have need no second look at what the index made of them.
  const words = text.split(' ').filter((word) => !lexicon.ignores(word));
  const asked = words.length === 0 ? text : words.join(' ');
  const found = words.every(lexicon.knows)
    ? await index.find(asked)
    : await findKnown(asked, index);
  if (found.length === 0) return found;
  const isTerm = text.includes(' ');
  // The index takes "police" for the beginning of "policies"; half a word may be a beginning.
  if (!isTerm && !lexicon.isWord(text)) return found;
  const together = await wholeIn(text, { index, lexicon });
  // Only what was typed is found apart too; of "in care" the one word left says nothing by itself.
  const typed = text === variants[0]?.text;
  if (!isTerm || words.length < 2 || !typed) return found.filter(({ id }) => together.has(id));
  // A term counts in full where its words stand together.
  return found.map((hit) =>
    together.has(hit.id) ? hit : { ...hit, apart: true, score: hit.score * WEIGHTS.apart },
  );
}

/** Pages with just these words side by side, also where a hyphen makes them one. */
async function wholeIn(
  text: string,
  { index, lexicon }: Pick<Searched, 'index' | 'lexicon'>,
): Promise<ReadonlySet<string>> {
  const writings = [...new Set([text, lexicon.joined(text)])];
  const found = await Promise.all(writings.map((writing) => index.find(`"${writing}"`)));
  return new Set(found.flat().map(({ id }) => id));
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

/**
 * A number is looked at word by word, since the index takes 9 people for 9%. Each page looked at is
 * a file to fetch.
 */
const MOST_LOOKED_AT = 12;

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

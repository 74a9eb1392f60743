import { takeFigures, type TypedFigure } from './figures.ts';
import type { Lexicon, Place } from './lexicon/lexicon.ts';
import { partsOf, variantsOf, waysFor, type Variant } from './variants.ts';
import { meaningfulWords, normalise, wordsOf } from './words.ts';

/** One thing the reader asks for, with every way of saying it that should be searched. */
export interface Concept {
  /** As the reader typed it, for messages. */
  readonly text: string;
  readonly variants: readonly Variant[];
  /** Of how many words it is made. */
  readonly size: number;
  /** How much of the question it is: a term of the field says more than a word of every day. */
  readonly share: number;
  /** The council or region it names: all of its examples answer. */
  readonly place?: Place;
  /** The themes it names, each with how close in meaning the name is: their examples answer better. */
  readonly themes?: ReadonlyMap<string, number>;
  /** The number it is: only words that are this number answer. */
  readonly figure?: TypedFigure;
}

/** A word that no example has, and the known word that was searched in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** What a query asks of the index. No concepts: the reader asked for everything. */
export interface Plan {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly Correction[];
  /** The meaningful words together, corrected, as the index is asked for them. */
  readonly together: string;
  /** All words in their order, where they may stand in a text like that. */
  readonly phrase?: string;
  /** Whether the whole query stood in quotation marks, so that the phrase alone will do. */
  readonly quoted: boolean;
}

export interface PlanOptions {
  /** Search words as they are typed, however unlikely. */
  readonly asTyped?: boolean;
}

const SECOND_SLIP = 0.6;
/** The most share of a word that is no term of the field: that of a word which few examples have. */
const PLAIN = 0.5;
/** The share of what nearly every example has. */
const COMMON = 0.1;
/** What is left of the share of what the reader sets aside. */
const ASIDE = 0.4;
/** What an example of another council scores for mentioning the one that was named. */
const MENTIONED = 0.5;
/** How many words may stand between those of a known text. */
const BETWEEN = 2;
const LONGEST_PHRASE = 6;
const LONGEST_ACRONYM = 6;

/** Turns a query into concepts, by the longest known text at each place. */
export function planQuery(
  query: string,
  lexicon: Lexicon,
  { asTyped = false }: PlanOptions = {},
): Plan {
  const quotation = /^\s*["“”](.+)["“”]\s*$/u.exec(query)?.[1];
  const { figures, rest } = takeFigures(query);
  const words = meaningfulWords(rest, lexicon, figures.length > 0);
  const slips = new Map(
    asTyped
      ? []
      : words.flatMap((word) => {
          const found = isAcronym(word, query) ? [] : lexicon.correct(word);
          return found.length === 0 ? [] : [[word, found] as const];
        }),
  );
  const right = (word: string): string => slips.get(word)?.[0] ?? word;
  const concepts = [
    ...conceptsOf(wordsOf(rest), new Set(words), slips, lexicon),
    ...figures.map((figure) => ({
      text: figure.exact,
      variants: [{ text: figure.digits, weight: 1 }],
      size: 1,
      share: 1,
      figure,
    })),
  ];
  const all = wordsOf(normalise(quotation ?? query)).map(right);
  return {
    concepts,
    corrections: [...slips].map(([typed, [used = typed]]) => ({ typed, used })),
    together: [...words.map(right), ...figures.map(({ digits }) => digits)].join(' '),
    ...(all.length > 1 && all.length <= LONGEST_PHRASE ? { phrase: all.join(' ') } : {}),
    quoted: quotation !== undefined && normalise(quotation) !== '',
  };
}

/** Letters typed large stand for words: they are no slip for another word. */
function isAcronym(word: string, query: string): boolean {
  return word.length <= LONGEST_ACRONYM && query.includes(word.toUpperCase());
}

function conceptsOf(
  words: readonly string[],
  meaningful: ReadonlySet<string>,
  slips: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): readonly Concept[] {
  const right = words.map((word) => slips.get(word)?.[0] ?? word);
  const concepts: Concept[] = [];
  const seen = new Set<string>();
  let isAside = false;
  for (let at = 0; at < words.length;) {
    isAside ||= setsAside(words, at);
    const frame = frameAt(at, right, lexicon);
    const concept = frame === 0 ? longestAt(at, right, meaningful, lexicon) : undefined;
    const word = words[at] ?? '';
    const found =
      concept ??
      (frame === 0 && meaningful.has(word) ? single(word, slips.get(word), lexicon) : undefined);
    if (found !== undefined && !seen.has(found.text)) {
      seen.add(found.text);
      concepts.push(isAside ? { ...found, share: found.share * ASIDE } : found);
      isAside = false;
    }
    at += Math.max(frame, concept?.size ?? 1);
  }
  return concepts;
}

/** Whether what follows is named to say that something else is wanted: "values, not just grades". */
function setsAside(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2);
  return (
    word === 'without' || /^(?:not (?:just|only)|rather than|instead of)$/.test(`${word} ${next}`)
  );
}

/**
 * Of how many words the turn of phrase from a place on is that says how a question is put, such as
 * "make better use" or "in the long term"; 0 if there is none, or nothing else was asked.
 */
function frameAt(at: number, words: readonly string[], lexicon: Lexicon): number {
  for (let size = Math.min(lexicon.longest, words.length - at); size > 1; size -= 1) {
    const text = words.slice(at, at + size).join(' ');
    if (lexicon.waysToSay(text) !== undefined || lexicon.placeNamed(text) !== undefined) return 0;
    const others = [...words.slice(0, at), ...words.slice(at + size)];
    if (lexicon.isCommon(text)) return others.every(lexicon.ignores) ? 0 : size;
  }
  return 0;
}

/** The longest text from a place on that has other ways of saying it, in these words or alike, or names a place. */
function longestAt(
  at: number,
  words: readonly string[],
  meaningful: ReadonlySet<string>,
  lexicon: Lexicon,
): Concept | undefined {
  for (let size = Math.min(lexicon.longest + BETWEEN, words.length - at); size > 0; size -= 1) {
    const parts = words.slice(at, at + size);
    const text = parts.join(' ');
    if (size === 1 && !meaningful.has(text) && lexicon.ignores(text)) return undefined;
    const place = lexicon.placeNamed(text);
    if (place !== undefined) {
      const variants = [{ text: normalise(place.name), weight: MENTIONED }];
      return { text, size, share: Math.sqrt(size), variants, place };
    }
    const atEnd = at + size === words.length;
    const own = waysFor(parts, lexicon) ?? (atEnd ? lexicon.begun(text) : undefined);
    const alike = own === undefined ? alikeIn(parts, lexicon) : undefined;
    const known = alike ?? text;
    const ways = alike === undefined ? own : waysFor(alike.split(' '), lexicon);
    if (ways === undefined) continue;
    return {
      text,
      size,
      share: lexicon.isCommon(known) ? COMMON : Math.sqrt(wordCount(known)),
      variants: variantsOf(known, ways, lexicon),
      themes: lexicon.themesNamed(known),
    };
  }
  return undefined;
}

/**
 * The text of everyday speech with the same telling words as these, which begin and end with one.
 * None where some of them are a known text as they stand.
 */
function alikeIn(parts: readonly string[], lexicon: Lexicon): string | undefined {
  const [first = ''] = parts;
  if (lexicon.ignores(first) || lexicon.ignores(parts.at(-1) ?? '')) return undefined;
  const alike = lexicon.alike(parts);
  if (alike === undefined || parts.length > wordCount(alike) + BETWEEN) return undefined;
  const isKnown = (text: string): boolean =>
    text.includes(' ') && lexicon.waysToSay(text) !== undefined;
  return partsOf(parts).some(isKnown) ? undefined : alike;
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function single(word: string, slips: readonly string[] | undefined, lexicon: Lexicon): Concept {
  if (slips === undefined) {
    const isCommon = lexicon.isCommon(word);
    return {
      text: word,
      size: 1,
      share: isCommon ? COMMON : Math.max(COMMON, PLAIN * Math.sqrt(lexicon.rarity(word))),
      variants: [{ text: word, weight: 1 }],
    };
  }
  const variants = slips.flatMap((slip, index) =>
    variantsOf(slip, index === 0 ? lexicon.waysToSay(slip) : undefined, lexicon).map(
      ({ text, weight }) => ({ text, weight: weight * (index === 0 ? 1 : SECOND_SLIP) }),
    ),
  );
  return { text: slips[0] ?? word, size: 1, share: PLAIN, variants };
}

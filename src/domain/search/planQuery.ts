import { takeFigures, type TypedFigure } from './figures.ts';
import type { Lexicon, Place } from './lexicon/lexicon.ts';
import { meaningfulWords, normalise, wordsOf } from './words.ts';

/** One way to say a concept. The weight, 0 to 1, is how close in meaning it is. */
export interface Variant {
  readonly text: string;
  readonly weight: number;
}

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

/** More ways than this of saying one thing cost time and find nothing better. */
const MOST_VARIANTS = 8;
const SECOND_SLIP = 0.6;
/** The share of a word that is no term of the field. */
const PLAIN = 0.5;
/** The share of what nearly every example has. */
const COMMON = 0.1;
/** What an example of another council scores for mentioning the one that was named. */
const MENTIONED = 0.5;
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
  for (let at = 0; at < words.length;) {
    const concept = longestAt(at, right, meaningful, lexicon);
    const word = words[at] ?? '';
    const step = concept?.size ?? 1;
    const found =
      concept ?? (meaningful.has(word) ? single(word, slips.get(word), lexicon) : undefined);
    if (found !== undefined && !seen.has(found.text)) {
      seen.add(found.text);
      concepts.push(found);
    }
    at += step;
  }
  return concepts;
}

/** The longest text from a place on that has other ways of saying it, or names a place. */
function longestAt(
  at: number,
  words: readonly string[],
  meaningful: ReadonlySet<string>,
  lexicon: Lexicon,
): Concept | undefined {
  for (let size = Math.min(lexicon.longest, words.length - at); size > 0; size -= 1) {
    const text = words.slice(at, at + size).join(' ');
    if (size === 1 && !meaningful.has(text) && lexicon.ignores(text)) return undefined;
    const place = lexicon.placeNamed(text);
    const atEnd = at + size === words.length;
    const ways = lexicon.waysToSay(text) ?? (atEnd ? lexicon.begun(text) : undefined);
    if (place === undefined && ways === undefined) continue;
    return {
      text,
      size,
      share: lexicon.isCommon(text) ? COMMON : Math.sqrt(size),
      variants:
        place === undefined
          ? variantsOf(text, ways)
          : [{ text: normalise(place.name), weight: MENTIONED }],
      ...(place === undefined ? {} : { place }),
    };
  }
  return undefined;
}

function single(word: string, slips: readonly string[] | undefined, lexicon: Lexicon): Concept {
  if (slips === undefined) {
    return {
      text: word,
      size: 1,
      share: lexicon.isCommon(word) ? COMMON : PLAIN,
      variants: [{ text: word, weight: 1 }],
    };
  }
  const variants = slips.flatMap((slip, index) =>
    variantsOf(slip, index === 0 ? lexicon.waysToSay(slip) : undefined).map(({ text, weight }) => ({
      text,
      weight: weight * (index === 0 ? 1 : SECOND_SLIP),
    })),
  );
  return { text: slips[0] ?? word, size: 1, share: PLAIN, variants };
}

function variantsOf(
  text: string,
  ways: ReadonlyMap<string, number> | undefined,
): readonly Variant[] {
  const others = [...(ways ?? [])]
    .filter(([other]) => other !== text)
    .map(([other, weight]) => ({ text: other, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_VARIANTS);
  return [{ text, weight: 1 }, ...others];
}

import { editDistance } from '../../closestMatch.ts';
import { normalise } from '../words.ts';
import type { Headword, HeadKind, LexiconData } from './lexiconData.ts';
import { readVocabulary } from './vocabulary.ts';

/** How close in meaning another way of saying something is, 0 to 1. Tuned on the judged queries. */
export const CLOSENESS = { same: 0.9, alias: 1, belongs: 0.4, near: 0.5 } as const;

/** A council or region that the reader named: its examples answer, whatever their words. */
export interface Place {
  readonly facet: 'council' | 'region';
  readonly id: string;
  readonly name: string;
}

/** What search knows of language, ready to be asked. All texts in and out are normalised. */
export interface Lexicon {
  readonly heads: readonly Headword[];
  /** Whether a word says how a question is put rather than what it is about. */
  readonly ignores: (word: string) => boolean;
  /** Whether nearly every example has the text, so that it says little of what is wanted. */
  readonly isCommon: (text: string) => boolean;
  /** Other ways of saying a text, with how close in meaning each is. `undefined` if none is known. */
  readonly waysToSay: (text: string) => ReadonlyMap<string, number> | undefined;
  /** The council or region that goes by a name and has examples. */
  readonly placeNamed: (text: string) => Place | undefined;
  /** Ways of saying what a text is the beginning of, where it ends within a known text. */
  readonly begun: (text: string) => ReadonlyMap<string, number> | undefined;
  /** The most words of one known text. */
  readonly longest: number;
  /** Whether some example or name has the word, or a word that begins with it. */
  readonly knows: (beginning: string) => boolean;
  /** The known words that a word may be a slip for, likeliest first; empty for known words. */
  readonly correct: (word: string) => readonly string[];
}

/** Opens what `buildLexicon` made. */
export function openLexicon(data: LexiconData): Lexicon {
  const ignore = new Set(data.ignore.map(normalise));
  const common = new Set(data.common.map(normalise));
  const ways = waysOf(data);
  const places = placesOf(data);
  const words = readVocabulary(data.words);
  const texts = [...ways.keys()].toSorted();
  const nameWords = [...ways.keys(), ...places.keys()].flatMap((text) => text.split(' '));
  const counts = new Map([...nameWords.map((word) => [word, 0] as const), ...words]);
  const sorted = [...counts.keys()].toSorted();
  const knows = (beginning: string): boolean => beginsSome(sorted, beginning);
  return {
    heads: data.heads,
    ignores: (word) => ignore.has(word),
    isCommon: (text) => formsOf(text).some((form) => common.has(form)),
    waysToSay: (text) => allWays(formsOf(text).flatMap((form) => ways.get(form) ?? [])),
    placeNamed: (text) => places.get(text),
    begun: (text) => {
      const whole = knows(text) ? begunText(texts, text) : undefined;
      return whole === undefined ? undefined : new Map([[whole, 1], ...(ways.get(whole) ?? [])]);
    },
    longest: Math.max(
      1,
      ...[...ways.keys(), ...places.keys()].map((text) => text.split(' ').length),
    ),
    knows,
    correct: (word) => (formsOf(word).some(knows) || ignore.has(word) ? [] : slipsOf(word, counts)),
  };
}

/** The shortest known text of several words that begins with another, cut within its last word. */
function begunText(texts: readonly string[], beginning: string): string | undefined {
  if (!beginning.includes(' ')) return undefined;
  return texts
    .filter((text) => text.startsWith(beginning))
    .toSorted((a, b) => a.length - b.length)[0];
}

/** The first letters of names of three words or more, which readers may type: "mou". */
function initialsOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text) => {
    const words = text.split(' ');
    return words.length < 3 ? [] : [[words.map((word) => word.charAt(0)).join(''), text] as const];
  });
}

/** What every form of a text may also be said by, each at its closest; `undefined` if nothing. */
function allWays(
  found: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, number> | undefined {
  const [only, ...others] = found;
  if (others.length === 0) return only;
  const all = new Map<string, number>();
  for (const [text, weight] of found.flatMap((ways) => [...ways])) {
    all.set(text, Math.max(weight, all.get(text) ?? 0));
  }
  return all;
}

const EQUAL: ReadonlySet<HeadKind> = new Set(['word', 'model', 'provider']);

function waysOf({
  heads,
  same,
  near,
}: LexiconData): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ways = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, weight: number): void => {
    if (from === '' || to === '' || from === to) return;
    const known = ways.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(known.get(to) ?? 0, weight));
    ways.set(from, known);
  };
  const group = (texts: readonly string[], weight: number): void => {
    for (const from of texts) for (const to of texts) link(from, to, weight);
  };
  // What belongs to a theme or a measure is not the same as the next thing that does.
  const around = ([name = '', ...others]: readonly string[], weight: number): void => {
    for (const other of others) {
      link(name, other, weight);
      link(other, name, weight);
    }
  };
  const beside = (texts: readonly string[], others: readonly string[]): void => {
    for (const text of texts) {
      for (const other of others) {
        link(text, other, CLOSENESS.near);
        link(other, text, CLOSENESS.near);
      }
    }
  };
  for (const { kind, names, near: others = [] } of heads) {
    if (kind === 'council') continue;
    const texts = names.map(normalise);
    for (const [letters, text] of initialsOf(texts)) link(letters, text, CLOSENESS.same);
    if (EQUAL.has(kind)) group(texts, CLOSENESS.same);
    else around(texts, CLOSENESS.belongs);
    beside(texts, others.map(normalise));
  }
  for (const texts of same) group(texts.map(normalise), CLOSENESS.same);
  // One way only: "keep" is asked of retention, but who asks of retention means no other word.
  for (const [first = '', ...others] of near) {
    for (const other of others) link(normalise(first), normalise(other), CLOSENESS.near);
  }
  return ways;
}

function placesOf({ heads, regions }: LexiconData): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, name } of regions) places.set(normalise(name), { facet: 'region', id, name });
  for (const { kind, id, names, examples = 0 } of heads) {
    if (kind !== 'council' || examples === 0) continue;
    for (const name of names) {
      places.set(normalise(name), { facet: 'council', id, name: names[0] });
    }
  }
  return places;
}

/** The text itself, and with its last word in other forms, likeliest first: "keeping" is "keep". */
function formsOf(text: string): readonly string[] {
  const cut = (ending: RegExp, by = ''): readonly string[] =>
    ending.test(text) ? [text.replace(ending, by)] : [];
  return [
    text,
    ...cut(/(?<=\w{2}[^s])s$/),
    `${text}s`,
    ...cut(/(?<=\w{3})ies$/, 'y'),
    ...cut(/(?<=\w{3})ing$/),
    ...cut(/(?<=\w{3})ing$/, 'e'),
    ...cut(/(?<=\w{3})ed$/),
    ...cut(/(?<=\w{3})ed$/, 'e'),
  ];
}

function beginsSome(sorted: readonly string[], beginning: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(beginning) ?? false;
}

const SHORTEST_SLIP = 4;
/** Two slips in one word are believed only where its beginning is right. */
const RIGHT_BEGINNING = 3;

/** Words one edit away, two for longer words that begin the same; the nearest, then the commonest. */
function slipsOf(word: string, counts: ReadonlyMap<string, number>): readonly string[] {
  if (word.length < SHORTEST_SLIP || /\d/.test(word)) return [];
  const most = word.length >= 7 ? 2 : 1;
  const beginning = word.slice(0, RIGHT_BEGINNING);
  return [...counts]
    .filter(([known]) => known.startsWith(word.charAt(0)) || known.charAt(1) === word.charAt(1))
    .map(([known, count]) => ({ known, count, distance: editDistance(word, known, most) }))
    .filter(({ distance, known }) => distance <= (known.startsWith(beginning) ? most : 1))
    .filter(({ known }) => known.length > 2)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.known < b.known ? -1 : 1))
    .slice(0, 2)
    .map(({ known }) => known);
}

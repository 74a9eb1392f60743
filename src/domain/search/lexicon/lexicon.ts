import { normalise } from '../words.ts';
import { formsOf, leadingFormsOf } from './forms.ts';
import { heldWords } from './heldWords.ts';
import type { Headword, LexiconData } from './lexiconData.ts';
import { looselyKnown } from './loosely.ts';
import { placesOf, themesOf, type Place } from './named.ts';
import { slipsOf } from './slips.ts';
import { allWays, begunText, CLOSENESS, waysOf, type Ways } from './ways.ts';

export type { Place } from './named.ts';

/** What search knows of language, ready to be asked. All texts in and out are normalised. */
export interface Lexicon {
  readonly heads: readonly Headword[];
  /** Whether a word says how a question is put rather than what it is about. */
  readonly ignores: (word: string) => boolean;
  /** Whether nearly every example has the text, so that it says little of what is wanted. */
  readonly isCommon: (text: string) => boolean;
  /** How few examples have a word: 1 for one or none of them, 0 for all. */
  readonly rarity: (word: string) => number;
  /** Other ways of saying a text, with how close in meaning each is. `undefined` if none is known. */
  readonly waysToSay: (text: string) => Ways | undefined;
  /** The text of everyday speech that has the same telling words, whatever their order and form. */
  readonly alike: (words: readonly string[]) => string | undefined;
  /** Single words that mean the same as a word. */
  readonly sameWords: (word: string) => readonly string[];
  /** The ids of themes that a text names: by its own words at 1, by another way at its closeness. */
  readonly themesNamed: (text: string) => Ways;
  /** The council or region that goes by a name and has examples. */
  readonly placeNamed: (text: string) => Place | undefined;
  /** Ways of saying what a text of several words is the beginning of, where its last word is cut. */
  readonly begun: (text: string) => Ways | undefined;
  /** The most words of one known text. */
  readonly longest: number;
  /** Whether some example or name has the word, or a word that begins with it. */
  readonly knows: (beginning: string) => boolean;
  /** Whether some example has just this word. */
  readonly isWord: (word: string) => boolean;
  /** Whether some example may have the text, so that it is worth searching. */
  readonly holds: (text: string) => boolean;
  /** The text as examples may write it with hyphens: "anti racist" as "antiracist". */
  readonly joined: (text: string) => string;
  /** The known words that a word may be a slip for, likeliest first; empty for real words. */
  readonly correct: (word: string) => readonly string[];
}

/** Opens what `buildLexicon` made. */
export function openLexicon(data: LexiconData): Lexicon {
  const ignore = new Set(data.ignore.map(normalise));
  const common = new Set(data.common.map(normalise));
  const plain = new Set(data.plain);
  const ways = waysOf(data);
  const places = placesOf(data);
  const themes = themesOf(data);
  const ignores = (word: string): boolean => ignore.has(word);
  // Names of measures and the like are written in one way; what readers say is not.
  const spoken = [...data.near.flatMap(([first = '']) => first), ...data.same.flat()].map(
    normalise,
  );
  const { counts: words, rarity, holds, joined } = heldWords(data, ignores);
  const texts = [...ways.keys()].filter(holds);
  const known = [...ways.keys(), ...places.keys()];
  const nameWords = known.flatMap((text) => text.split(' '));
  const counts = new Map([...nameWords.map((word) => [word, 0] as const), ...words]);
  const sorted = [...counts.keys()].toSorted();
  const knows = (beginning: string): boolean => beginsSome(sorted, beginning);
  const isReal = (word: string): boolean =>
    ignore.has(word) || formsOf(word).some((form) => knows(form) || plain.has(form));
  const waysToSay = (text: string): Ways | undefined =>
    allWays([...formsOf(text), ...leadingFormsOf(text)].flatMap((form) => ways.get(form) ?? []));
  return {
    heads: data.heads,
    ignores,
    isCommon: (text) => formsOf(text).some((form) => common.has(form)),
    rarity,
    waysToSay,
    alike: looselyKnown(spoken, ignores),
    sameWords: (word) =>
      [...(ways.get(word) ?? [])].flatMap(([other, weight]) =>
        weight >= CLOSENESS.same && !other.includes(' ') ? [other] : [],
      ),
    themesNamed: (text) => {
      const own = formsOf(text).map((form) => [form, 1] as const);
      const said = [...own, ...(waysToSay(text) ?? [])];
      const found = said.map(
        ([name, weight]) => new Map((themes.get(name) ?? []).map((id) => [id, weight])),
      );
      return allWays(found) ?? new Map();
    },
    placeNamed: (text) => places.get(text),
    begun: (text) => {
      const last = text.slice(text.lastIndexOf(' ') + 1);
      if (last === text || words.has(last) || ignore.has(last)) return undefined;
      const whole = begunText(texts, text);
      return whole === undefined ? undefined : new Map([[whole, 1], ...(ways.get(whole) ?? [])]);
    },
    longest: Math.max(1, ...[...known, ...common].map((text) => text.split(' ').length)),
    knows,
    isWord: (word) => words.has(word),
    holds,
    joined,
    correct: (word) => (isReal(word) ? [] : slipsOf(word, counts)),
  };
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

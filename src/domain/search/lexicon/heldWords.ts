import { normalise } from '../words.ts';
import { formsOf } from './forms.ts';
import type { LexiconData } from './lexiconData.ts';
import { readVocabulary } from './vocabulary.ts';

/** What the examples themselves say, word by word. All texts in are normalised. */
export interface HeldWords {
  /** Each word with the number of examples that have it. */
  readonly counts: ReadonlyMap<string, number>;
  /** How few examples have the word: 1 for one or none of them, 0 for all. */
  readonly rarity: (word: string) => number;
  /** Whether an example may have the text: each of its words is in one, or in a name it is filed under. */
  readonly holds: (text: string) => boolean;
  /** The text with words that examples join by a hyphen as one: "anti racist" as "antiracist". */
  readonly joined: (text: string) => string;
}

/** Opens the vocabulary of the examples. Words to ignore are taken as held. */
export function heldWords(
  { words, heads }: LexiconData,
  ignores: (word: string) => boolean,
): HeldWords {
  const counts = readVocabulary(words);
  // The commonest words are in every example.
  const examples = Math.max(2, ...counts.values());
  const filedUnder = new Set(
    heads.flatMap(({ kind, names: [name] }) =>
      kind === 'word' || kind === 'council' ? [] : normalise(name).split(' '),
    ),
  );
  const isHeld = (word: string): boolean =>
    ignores(word) ||
    /\d/.test(word) ||
    formsOf(word).some((form) => counts.has(form) || filedUnder.has(form));
  return {
    counts,
    rarity: (word) => {
      const held = Math.max(1, ...formsOf(word).map((form) => counts.get(form) ?? 0));
      return Math.log(examples / held) / Math.log(examples);
    },
    holds: (text) => text.split(' ').every(isHeld),
    joined: (text) => joinedWords(text.split(' '), counts).join(' '),
  };
}

/** The most words that a hyphen joins: "refer-a-friend". */
const MOST_JOINED = 3;

function joinedWords(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  for (let size = Math.min(MOST_JOINED, words.length); size > 1; size -= 1) {
    const whole = words.slice(0, size).join('');
    if (counts.has(whole)) return [whole, ...joinedWords(words.slice(size), counts)];
  }
  return [first, ...joinedWords(rest, counts)];
}

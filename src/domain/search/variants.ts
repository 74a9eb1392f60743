import type { Lexicon } from './lexicon/lexicon.ts';
import { CLOSENESS, type Ways } from './lexicon/ways.ts';

/** One way to say a concept. The weight, 0 to 1, is how close in meaning it is. */
export interface Variant {
  readonly text: string;
  readonly weight: number;
}

/** More ways than this of saying one thing cost time and find nothing better. */
const MOST = 8;
/** With fewer ways than this a term of several words is helped by those of its parts. */
const FEW = 4;
/** How close a part of a term is to the whole: "coaching" to "coaching programme". */
const PART = 0.3;

/** A text and the other ways of saying it that some example may have, the closest first. */
export function variantsOf(
  text: string,
  ways: Ways | undefined,
  lexicon: Lexicon,
): readonly Variant[] {
  const others = [...(ways ?? [])]
    .filter(([other]) => other !== text && lexicon.holds(other))
    .map(([other, weight]) => ({ text: other, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
  return [{ text, weight: 1 }, ...others];
}

/**
 * Every way to say the words of a term: its own; those of the same term with a word that means the
 * same, as "retain staff" for "keep staff"; and, where these are few, those of its parts.
 */
export function waysFor(words: readonly string[], lexicon: Lexicon): Ways | undefined {
  const own = lexicon.waysToSay(words.join(' '));
  if (words.length === 1) return own;
  const found = own ?? waysOfAlike(words, lexicon);
  if (found === undefined || found.size >= FEW) return found;
  const all = new Map(found);
  for (const part of partsOf(words)) {
    const ways = lexicon.isCommon(part) ? undefined : lexicon.waysToSay(part);
    if (ways === undefined) continue;
    for (const [text, weight] of [[part, 1] as const, ...ways]) {
      if (!all.has(text)) all.set(text, weight * PART);
    }
  }
  return all;
}

function waysOfAlike(words: readonly string[], lexicon: Lexicon): Ways | undefined {
  for (const [at, word] of words.entries()) {
    for (const other of lexicon.sameWords(word)) {
      const alike = words.with(at, other).join(' ');
      const ways = lexicon.waysToSay(alike);
      if (ways !== undefined) return new Map([[alike, CLOSENESS.same], ...ways]);
    }
  }
  return undefined;
}

/** Every run of the words that is shorter than all of them, longest first. */
export function partsOf(words: readonly string[]): readonly string[] {
  const sizes = Array.from({ length: words.length - 1 }, (_, step) => words.length - 1 - step);
  return sizes.flatMap((size) =>
    words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size).join(' ')),
  );
}

import type { Lexicon, Place } from './lexicon/lexicon.ts';
import { wordsOf } from './words.ts';

export interface PlaceInQuery {
  readonly place: Place;
  /** The query without the place's name, for use with its filter. */
  readonly rest: string;
}

/**
 * Finds the council or region that a query names, the longest name if there are several. The name
 * must stand as whole words. `undefined` if no place with examples is named.
 */
export function placeInQuery(query: string, lexicon: Lexicon): PlaceInQuery | undefined {
  const words = wordsOf(query);
  for (let size = Math.min(lexicon.longest, words.length); size > 0; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const place = lexicon.placeNamed(words.slice(at, at + size).join(' '));
      if (place === undefined) continue;
      const rest = [...words.slice(0, at), ...words.slice(at + size)];
      return { place, rest: withoutFrame(rest, lexicon).join(' ') };
    }
  }
  return undefined;
}

/** Drops what a name leaves behind at the edges of the rest: "retention in", "by the council". */
function withoutFrame(words: readonly string[], { ignores }: Lexicon): readonly string[] {
  const isFrame = (word = ''): boolean => ignores(word) || /^(?:council|borough)$/.test(word);
  const first = words.findIndex((word) => !isFrame(word));
  const last = words.findLastIndex((word) => !isFrame(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}

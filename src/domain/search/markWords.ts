import type { Segment } from './passage.ts';
import { normalise } from './words.ts';

/**
 * Marks the words of a short text that answer a query, to show why a title or a summary was found.
 * Forms of one word count as the same: "recruit" and "recruitment", "agency" and "agencies". A term
 * of several words is marked only where they stand together.
 */
export function markWords(text: string, terms: readonly string[]): readonly Segment[] {
  const parts = text.split(/([\p{L}\p{N}’']+)/u);
  const words = parts.filter((_, index) => index % 2 === 1).map(normalise);
  const answering = answeringPlaces(words, terms);
  return parts
    .map((part, index) => ({
      text: part,
      marked: index % 2 === 1 && answering.has((index - 1) / 2),
    }))
    .filter((part) => part.text !== '');
}

/**
 * The places found in a text without those where a word of a longer term stands alone: "staff" is no
 * answer to "staff leaving". All of them where nothing else was found.
 */
export function tellingPlaces(
  words: readonly string[],
  places: readonly number[],
  terms: readonly string[],
): readonly number[] {
  const plain = words.map(normalise);
  const answering = answeringPlaces(plain, terms);
  const partial = terms.filter((term) => term.includes(' ')).flatMap((term) => term.split(' '));
  const telling = places.filter(
    (place) => answering.has(place) || !partial.some((part) => areForms(plain[place] ?? '', part)),
  );
  // Of a phrase the index names its first place only.
  const together = answeringPlaces(
    plain,
    terms.filter((term) => term.includes(' ')),
  );
  const all = [...new Set([...telling, ...together])].toSorted((a, b) => a - b);
  return all.length > 0 ? all : places;
}

function answeringPlaces(words: readonly string[], terms: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const term of terms) {
    const parts = term.split(' ');
    words.forEach((_, at) => {
      if (!parts.every((part, step) => areForms(words[at + step] ?? '', part))) return;
      parts.forEach((_, step) => places.add(at + step));
    });
  }
  return places;
}

/**
 * Whether two words are forms of one. Only the end may differ, and of the shorter word no more than
 * its last letter; "police" and "policies" are not, since one policy is no police.
 */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  if (singular(a).length === singular(b).length) return singular(a) === singular(b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short.slice(0, Math.max(4, short.length - 1)));
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y');
}

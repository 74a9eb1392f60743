import type { Segment } from './passage.ts';
import { normalise } from './words.ts';

/**
 * Marks the words of a short text that answer a query, to show why a title or a summary was found.
 * Forms of one word count as the same: "recruit" and "recruitment", "agency" and "agencies".
 */
export function markWords(text: string, terms: readonly string[]): readonly Segment[] {
  return text
    .split(/([\p{L}\p{N}’']+)/u)
    .map((part, index) => ({ text: part, marked: index % 2 === 1 && answers(part, terms) }))
    .filter((part) => part.text !== '');
}

function answers(word: string, terms: readonly string[]): boolean {
  const plain = normalise(word);
  return terms.some((term) => areForms(plain, term));
}

/** Whether two words are forms of one. Only the end may differ, and of the shorter word no more than its last letter. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short.slice(0, Math.max(4, short.length - 1)));
}

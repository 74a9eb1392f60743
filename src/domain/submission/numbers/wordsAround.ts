import type { FoundNumber } from './findNumbers.ts';

/** As far as the words around a number can reach. */
const NEAR = 60;

/**
 * A number with the word before it and up to two words after it, as they stand: short enough to
 * copy into a waiver, and never reaching into another number or sentence.
 */
export function wordsAround(text: string, { start, end }: FoundNumber): string {
  const before =
    /[^\s\d.!?:;,()]+ ?[‘“'"£+−-]*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after =
    /^(?:[-–]?[\p{L}’]+)?(?: [\p{L}’-]+){0,2}/u.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}

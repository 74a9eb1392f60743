import type { FoundNumber } from './findNumbers.ts';

const NOUNS = 'rise|fall|drop|increase|decrease|reduction|cut|improvement|decline|growth';
const ABOUT =
  '(?:(?:about|around|some|over|under|nearly|almost|more than|up to|at least|another|a further) )?';
const BEFORE = new RegExp(
  String.raw`\b(?:by|down|up|fell|fallen|dropped|rose|risen|(?:${NOUNS}) of) ${ABOUT}$`,
  'i',
);
const AFTER = new RegExp(
  String.raw`^(?: ?percentage)?(?: ?p(?:oin)?ts?|pp)?(?: ?-point)? (?:${NOUNS}|higher|lower|more|less|fewer)\b`,
  'i',
);
const POINTS = /^ ?(?:%|per\s?cent|percentage)? ?(?:points?|pts?|pp)\b/i;

/** As far as the words around a number are looked at. */
const NEAR = 60;

/** Whether the words around a number make it the size of a change: "fell by 6%", "a 6% fall". */
export function saysChange(text: string, { start, end }: FoundNumber): boolean {
  const after = text.slice(end, end + NEAR);
  return (
    BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    AFTER.test(after) ||
    POINTS.test(after)
  );
}

const BREAK =
  /[,;:()–—](?!\d)|\s(?:and|but|while|whereas|which|who|whose|with|compared|than|against|when)\s/g;

/** As far as a clause is followed to either side; a text without stops could be of any length. */
const NEAR = 240;

/**
 * The stretch of a sentence that a place in it belongs to, so that a number is read with its own
 * words: in "80% stayed, and turnover fell", the 80% is no turnover.
 */
export function clauseAround(sentence: string, at: number): string {
  const from = Math.max(0, at - NEAR);
  const near = sentence.slice(from, at + NEAR);
  let start = 0;
  for (const { index, 0: found } of near.matchAll(BREAK)) {
    if (from + index >= at) return near.slice(start, index);
    start = index + found.length;
  }
  return near.slice(start);
}

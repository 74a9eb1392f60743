const BREAK =
  /[,;:()–—](?!\d)|\s(?:and|but|while|whereas|which|who|whose|with|compared|than|against|when)\s/g;

/**
 * The stretch of a sentence that a place in it belongs to, so that a number is read with its own
 * words: in "80% stayed, and turnover fell", the 80% is no turnover.
 */
export function clauseAround(sentence: string, at: number): string {
  let start = 0;
  for (const { index, 0: found } of sentence.matchAll(BREAK)) {
    if (index >= at) return sentence.slice(start, index);
    start = index + found.length;
  }
  return sentence.slice(start);
}

/**
 * Words that say how a question is put, not what it is about. Pagefind wants every known word of a
 * query on the page, so one "how" would hide every page that does not happen to contain it.
 */
const STOP_WORDS = new Set(
  `a about after all also am an and any anyone anybody are as at be because been being but by can
  could did do does doing done example examples find for from get give had has have having he help
  her here his how i if in into is it its just let like looking many may me might more most much
  must my need needs new no not of on or other our out over please she should show so some somebody
  someone such tell than that the their them then there these they this those to too up us use used
  using very want was way ways we were what when where which while who whom whose why will with
  without would you your`.split(/\s+/),
);

/** The most words of one query that are searched; more only cost time. */
const MAX_WORDS = 12;

/**
 * Brings text to the form in which words are compared: lower case, "K&C" as "k and c", hyphens as
 * spaces, no other punctuation. Possessives lose only their apostrophe, as in the index.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘'`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a normalised word says how a question is put rather than what it is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * The words of a query worth searching, each once, in their order. A query made of stop words
 * alone keeps them: somebody may really be looking for "The Who".
 */
export function meaningfulWords(query: string): readonly string[] {
  const words = [...new Set(normalise(query).split(' '))].filter((word) => word !== '');
  const kept = words.filter((word) => !isStopWord(word));
  return (kept.length > 0 ? kept : words).slice(0, MAX_WORDS);
}

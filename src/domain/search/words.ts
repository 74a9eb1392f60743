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

/** The normalised words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS * 2);
}

/** Tells the words that say how a question is put from what it is about. */
export interface Ignoring {
  readonly ignores: (word: string) => boolean;
}

/**
 * The words of a query worth searching, each once, in their order. A query made of ignored words
 * alone keeps them, unless something else was asked beside them: somebody may be looking for "The Who".
 */
export function meaningfulWords(
  query: string,
  { ignores }: Ignoring,
  somethingElse = false,
): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  const kept = words.filter((word) => !ignores(word));
  return (kept.length > 0 || somethingElse ? kept : words).slice(0, MAX_WORDS);
}

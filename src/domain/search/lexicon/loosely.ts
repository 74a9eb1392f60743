/** What is left of a word without its ending, only to compare it: "families", "family"; "hiring", "hire". */
function stemOf(word: string): string {
  return word.replace(/(?<=\w{3})(?:ies|ing|ed|es|[esy])$/, '');
}

/**
 * Finds the known text that is made of the same telling words, in any order and form: "families
 * involved" is "involve families", and "ready for an inspection" is "ready for inspection".
 */
export function looselyKnown(
  texts: Iterable<string>,
  ignores: (word: string) => boolean,
): (words: readonly string[]) => string | undefined {
  const keyOf = (words: readonly string[]): string | undefined => {
    const telling = words.filter((word) => !ignores(word)).map(stemOf);
    return telling.length < 2 ? undefined : telling.toSorted().join(' ');
  };
  const known = new Map<string, string>();
  for (const text of texts) {
    const key = keyOf(text.split(' '));
    if (key !== undefined && !known.has(key)) known.set(key, text);
  }
  return (words) => known.get(keyOf(words) ?? '');
}

/** A number with its noun: "1 example", "4 examples", "no examples". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${count} ${count === 1 ? one : many}`;
}

/** Joins names as a sentence does: "Sutton", "Sutton and Merton", "Brent, Merton and Sutton". */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Opens a sentence with a capital, leaving the rest as written. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A title inside a sentence: its first letter falls, unless the first word is an acronym. */
export function midSentence(title: string): string {
  return /^[A-Z][a-z’' ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/**
 * Every id that the part of an address after the question mark names, each once and in its order.
 * A form without script repeats `ids`; a page itself joins them: `?ids=a&ids=b` and `?ids=a,b` are
 * the same.
 */
export function namedIds(query: string): readonly string[] {
  const named = new URLSearchParams(query)
    .getAll('ids')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return [...new Set(named)];
}

/** The question mark and what follows; empty where nothing is named. */
export function writeIds(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?ids=${ids.map(encodeURIComponent).join(',')}`;
}

/** More columns than this cannot be read side by side. */
export const MOST_CHOSEN = 4;

export interface ChosenIds {
  /** In the order they were chosen, each once, at most four. */
  readonly ids: readonly string[];
  /** How many more the address names. */
  readonly left: number;
}

/**
 * Reads the examples chosen from the part of an address after the question mark. A form without
 * script repeats `ids`; the page itself joins them: `?ids=a&ids=b` and `?ids=a,b` are the same.
 */
export function readIds(query: string): ChosenIds {
  const named = new URLSearchParams(query)
    .getAll('ids')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const ids = [...new Set(named)];
  return { ids: ids.slice(0, MOST_CHOSEN), left: Math.max(0, ids.length - MOST_CHOSEN) };
}

/** The question mark and what follows; empty where nothing is chosen. */
export function writeIds(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?ids=${ids.map(encodeURIComponent).join(',')}`;
}

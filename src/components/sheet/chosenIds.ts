import { namedIds } from '../../domain/shortlist/namedIds.ts';

export { writeIds } from '../../domain/shortlist/namedIds.ts';

/** More columns than this cannot be read side by side. */
export const MOST_CHOSEN = 4;

export interface ChosenIds {
  /** In the order they were chosen, each once, at most four. */
  readonly ids: readonly string[];
  /** How many more the address names. */
  readonly left: number;
}

/** Reads the examples chosen from the part of an address after the question mark. */
export function readIds(query: string): ChosenIds {
  const ids = namedIds(query);
  return { ids: ids.slice(0, MOST_CHOSEN), left: Math.max(0, ids.length - MOST_CHOSEN) };
}

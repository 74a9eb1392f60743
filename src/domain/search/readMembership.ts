import { FACET_NAMES, type FacetName } from './facetNames.ts';
import type { Membership } from './narrow.ts';

/** What `facetPlaces` made. */
export interface FacetPlaces {
  readonly examples: number;
  /**
   * For each value of each facet, where its examples stand in the order by title: the first by its
   * place, each other by how far it is from the one before.
   */
  readonly facets: Readonly<Record<FacetName, Readonly<Record<string, readonly number[]>>>>;
}

/**
 * Names the examples by the index's ids, given in the order by title. Where the index has other
 * examples, as when the hub was published anew this minute, there is nothing to narrow by.
 */
export function readMembership(
  { examples, facets }: FacetPlaces,
  ids: readonly string[],
): Membership {
  const known = examples === ids.length;
  const entries = FACET_NAMES.map((name) => {
    const values = known ? Object.entries(facets[name]) : [];
    return [name, new Map(values.map(([value, steps]) => [value, idsAt(steps, ids)]))];
  });
  return Object.fromEntries(entries) as Membership;
}

function idsAt(steps: readonly number[], ids: readonly string[]): ReadonlySet<string> {
  let place = 0;
  return new Set(steps.map((step) => ids[(place += step)] ?? ''));
}

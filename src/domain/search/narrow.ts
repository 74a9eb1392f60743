import { FACET_NAMES, type FacetName } from './facetNames.ts';

/** Which pages have which value of which facet. */
export type Membership = Readonly<Record<FacetName, ReadonlyMap<string, ReadonlySet<string>>>>;

/** The ids chosen in each facet. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {
  theme: [],
  council: [],
  region: [],
  category: [],
  measure: [],
  evidence: [],
  result: [],
};

/**
 * Keeps what has at least one of the chosen values in every facet where something is chosen.
 * A facet may be left out, to count what its own values would bring.
 */
export function narrow<T extends { readonly id: string }>(
  hits: readonly T[],
  chosen: Chosen,
  membership: Membership,
  without?: FacetName,
): readonly T[] {
  const active = FACET_NAMES.filter((name) => name !== without && chosen[name].length > 0);
  return hits.filter((hit) =>
    active.every((name) => chosen[name].some((value) => membership[name].get(value)?.has(hit.id))),
  );
}

export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** How many of the hits each value would show, given what is chosen in the other facets. */
export function countValues(
  hits: readonly { readonly id: string }[],
  chosen: Chosen,
  membership: Membership,
): Counts {
  const entries = FACET_NAMES.map((name) => {
    const open = narrow(hits, chosen, membership, name);
    const counts = [...membership[name]].map(([value, ids]): [string, number] => [
      value,
      open.filter((hit) => ids.has(hit.id)).length,
    ]);
    return [name, new Map(counts)];
  });
  return Object.fromEntries(entries) as Counts;
}

/** Adds a value to what is chosen, or takes it away. */
export function toggle(chosen: Chosen, name: FacetName, value: string): Chosen {
  const values = chosen[name];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...chosen, [name]: next };
}

/** How many values are chosen in all facets together. */
export function chosenCount(chosen: Chosen): number {
  return FACET_NAMES.reduce((sum, name) => sum + chosen[name].length, 0);
}

/** Chosen values by facet, such as `theme` to `recruitment` and `retention`. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the chosen values from the part of an address after the question mark. `known` are the
 * filters of the page: what a newsletter adds to an address, or a value that is gone, filters nothing.
 */
export function readChosen(query: string, known: ReadonlySet<string>): Chosen {
  const chosen = new Map<string, Set<string>>();
  for (const [facet, value] of new URLSearchParams(query)) {
    if (!known.has(`${facet}:${value}`)) continue;
    chosen.set(facet, (chosen.get(facet) ?? new Set()).add(value));
  }
  return chosen;
}

/** Writes them back; `key` is `facet:value`, put in if absent and taken out if present. */
export function toggled(chosen: Chosen, key: string): string {
  const query = new URLSearchParams();
  let found = false;
  for (const [facet, values] of chosen) {
    for (const value of values) {
      if (`${facet}:${value}` === key) found = true;
      else query.append(facet, value);
    }
  }
  const [facet = '', value = ''] = key.split(':');
  if (!found) query.append(facet, value);
  return query.toString();
}

/**
 * Whether an item with these `facet:value` keys is among the chosen: one value of each facet will
 * do. `except` leaves one facet out, to count what its other values would give.
 */
export function matches(keys: ReadonlySet<string>, chosen: Chosen, except?: string): boolean {
  return [...chosen].every(
    ([facet, values]) =>
      facet === except || [...values].some((value) => keys.has(`${facet}:${value}`)),
  );
}

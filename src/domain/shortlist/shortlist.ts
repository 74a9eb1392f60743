/** A list longer than this is no shortlist, and its address would not survive being sent. */
export const MOST_LISTED = 40;
/** Longest note on one example, in UTF-16 units. */
export const LONGEST_NOTE = 1000;
/** Longest id that a hub has; anything longer is none. */
const LONGEST_ID = 80;

/** One example that a reader gathered. */
export interface Listed {
  readonly id: string;
  /** The reader's own words. They stay on the device and never stand in an address. */
  readonly note?: string;
}

/** A reader's examples in their own order, each once, at most 40. */
export type Shortlist = readonly Listed[];

/** Whether a list has an example. */
export function has(list: Shortlist, id: string): boolean {
  return list.some((each) => each.id === id);
}

/** Adds examples at the end: those that are there stay as they are, and a full list takes no more. */
export function add(list: Shortlist, ...ids: readonly string[]): Shortlist {
  return tidy([...list, ...ids.map((id) => ({ id }))]);
}

export function remove(list: Shortlist, id: string): Shortlist {
  return list.filter((each) => each.id !== id);
}

/** Each example once, where it first stands, and no more than fit. */
export function tidy(list: Shortlist): Shortlist {
  const first = new Map<string, Listed>();
  for (const each of list) {
    if (each.id !== '' && each.id.length <= LONGEST_ID && !first.has(each.id)) {
      first.set(each.id, each);
    }
  }
  return [...first.values()].slice(0, MOST_LISTED);
}

import { namedIds, writeIds } from './namedIds.ts';
import { add, type Shortlist } from './shortlist.ts';

/** What the address of a briefing pack says. */
export interface Briefing {
  readonly list: Shortlist;
  /** How many more the address names than a list holds. */
  readonly left: number;
  /** The reader's own title; empty where they gave none. */
  readonly title: string;
}

/** Longest title of a pack, in UTF-16 units. */
export const LONGEST_TITLE = 120;

/** Reads the examples, and the title of a pack, from the part of an address after the question mark. */
export function readBriefing(query: string): Briefing {
  const ids = namedIds(query);
  const list = add([], ...ids);
  const title = new URLSearchParams(query).get('title') ?? '';
  return {
    list,
    left: ids.length - list.length,
    title: title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE),
  };
}

/** The question mark and what follows. Notes are the reader's own and never part of it. */
export function writeBriefing(list: Shortlist, title = ''): string {
  const ids = writeIds(list.map(({ id }) => id));
  return ids === '' || title === '' ? ids : `${ids}&title=${encodeURIComponent(title)}`;
}

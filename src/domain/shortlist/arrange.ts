import { LONGEST_NOTE, type Shortlist, tidy } from './shortlist.ts';

/** Moves an example by so many places, or as far as the list goes; -1 is one up. */
export function move(list: Shortlist, id: string, by: number): Shortlist {
  const from = list.findIndex((each) => each.id === id);
  const item = list[from];
  if (item === undefined) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, from + by), 0, item);
}

/** Writes a note on an example; nothing but spaces takes it away. */
export function annotate(list: Shortlist, id: string, words: string): Shortlist {
  const note = words.trim().slice(0, LONGEST_NOTE);
  return list.map((each) => {
    if (each.id !== id) return each;
    return note === '' ? { id } : { id, note };
  });
}

/** Puts the id that an example has now in place of one it had before. */
export function rename(list: Shortlist, now: ReadonlyMap<string, string>): Shortlist {
  return tidy(list.map((each) => ({ ...each, id: now.get(each.id) ?? each.id })));
}

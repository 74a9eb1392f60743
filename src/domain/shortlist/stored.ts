import { LONGEST_NOTE, type Listed, type Shortlist, tidy } from './shortlist.ts';

/** A list as text to keep on the device. */
export function writeStored(list: Shortlist): string {
  return JSON.stringify(list);
}

/**
 * The list that a text holds. Anybody can write into a browser's storage, and so can an older
 * version of the hub: what is not understood is left out, and nothing throws.
 */
export function readStored(text: string | null): Shortlist {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? tidy(value.flatMap(readListed)) : [];
  } catch {
    return [];
  }
}

function readListed(value: unknown): Listed[] {
  if (typeof value !== 'object' || value === null) return [];
  const [id, note] = ['id', 'note'].map((name): unknown => Reflect.get(value, name));
  if (typeof id !== 'string') return [];
  return typeof note === 'string' && note !== ''
    ? [{ id, note: note.slice(0, LONGEST_NOTE) }]
    : [{ id }];
}

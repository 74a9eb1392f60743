import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { readStored, writeStored } from '../../domain/shortlist/stored.ts';
import { withBase } from '../withBase.ts';

/** Hubs can share an origin, and an origin its storage. */
const KEY = withBase('/shortlist/');

/** What could not be kept; it holds until the reader leaves the page. */
let unkept: Shortlist | undefined;

/** The reader's own list. Looking at it leaves nothing behind. */
export function ownList(): Shortlist {
  if (unkept !== undefined) return unkept;
  try {
    return readStored(localStorage.getItem(KEY));
  } catch {
    // Storage is refused altogether.
    return [];
  }
}

/** Whether the list is held by this page alone, since the browser refused to keep it. */
export function isUnkept(): boolean {
  return unkept !== undefined;
}

/** Keeps a list on this device; an empty one leaves nothing. Answers whether the browser let it. */
export function keepList(list: Shortlist): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writeStored(list));
    unkept = undefined;
  } catch {
    unkept = list;
  }
  return unkept === undefined;
}

/** Calls back when the list may have changed elsewhere: in another tab, or before coming Back. */
export function onChange(changed: () => void): void {
  addEventListener('storage', changed);
  addEventListener('pageshow', changed);
}

/** Where the device keeps that its reader does not want the key. Nothing is kept until then. */
const KEPT = 'search-key';

/** Whether the key / goes to the search box: it does until the reader turns it off. */
export function isShortcutOn(): boolean {
  try {
    return window.localStorage.getItem(KEPT) !== 'off';
  } catch {
    // A browser may keep nothing at all for this site.
    return true;
  }
}

/** Turns the key off, or on again. A single key gets in the way of those who speak to their device. */
export function setShortcut(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(KEPT);
    else window.localStorage.setItem(KEPT, 'off');
  } catch {
    // Then the key stays on.
  }
}

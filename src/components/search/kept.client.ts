/** What the history entry of a search keeps, for coming back to where the reader was. */
export interface Kept {
  /** How many results were open. */
  readonly open: number;
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
}

/** Reads it from the current entry; nothing was open or scrolled where it says nothing. */
export function kept(): Kept {
  const state: unknown = window.history.state;
  const number = (name: keyof Kept): number => {
    if (typeof state !== 'object' || state === null || !(name in state)) return 0;
    const value: unknown = Reflect.get(state, name);
    return typeof value === 'number' ? value : 0;
  };
  return { open: number('open'), top: number('top') };
}

/** Writes a part of it to the current entry. */
export function keep(part: Partial<Kept>): void {
  window.history.replaceState({ ...kept(), ...part }, '');
}

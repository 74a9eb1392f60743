/** The buttons and the link of the shortlist, on every page: apart from its own words, which only its pages carry. */
export const addTicked = 'Add ticked examples to shortlist';
export const add = 'Add to shortlist';
export const remove = 'Remove from shortlist';
export const holds = (n: number) =>
  `Your shortlist has ${n === 1 ? '1 example' : `${n} examples`}.`;
export const tickFirst = 'Tick examples first.';
export const removed = (name: string, holds: string) => `${name} removed. ${holds}`;
export const full = (most: number) => `A shortlist holds ${most} examples at most.`;
export const notKept = 'This browser does not let the list be kept. It goes along with this link.';
export const added = (name: string, holds: string) => `${name} added. ${holds}`;
export const open = 'Open the shortlist';
export const counted = (n: number) => `Shortlist (${n})`;

/** What the hub publishes to be kept: the address of each file with a digest of its content. */
export interface KeptList {
  readonly files: Readonly<Record<string, string>>;
}

/** What is kept on a device, and when it was last the same as the hub. */
export interface KeptRecord extends KeptList {
  /** An ISO date and time. */
  readonly at: string;
}

export interface Refresh {
  /** Addresses to fetch, in steps: each step after the one before it is whole. */
  readonly fetch: readonly (readonly string[])[];
  /** Addresses that the hub no longer has; to be forgotten last. */
  readonly remove: readonly string[];
}

/**
 * How to get from one list to another with as little fetching as possible. Pages come after the
 * files they name, and the index's table of contents after its parts, so that a refresh that stops
 * half-way leaves a copy that works.
 */
export function planRefresh(have: KeptList['files'], next: KeptList['files']): Refresh {
  const changed = Object.keys(next).filter((address) => have[address] !== next[address]);
  const steps = [0, 1, 2].map((step) => changed.filter((address) => stepOf(address) === step));
  return {
    fetch: steps.filter((step) => step.length > 0),
    remove: Object.keys(have).filter((address) => next[address] === undefined),
  };
}

function stepOf(address: string): number {
  if (address === '' || address.endsWith('/') || address.endsWith('.html')) return 2;
  return address === 'pagefind/pagefind-entry.json' ? 1 : 0;
}

import type { KeptReadings } from '../mdx/keptReadings.ts';
import type { Standby } from '../mdx/standby.ts';
import { FindingsMemory } from './findingsMemory.ts';

/**
 * What was made of files, for as long as what it was made from stays the same. Readings of one
 * folder that share a memory give the very same values for files that did not change.
 */
export class ReadingMemory {
  readonly #made = new Map<
    string,
    { readonly from: readonly unknown[]; readonly value: unknown }
  >();
  /** Readings of earlier runs, opened once for all that share the memory. */
  kept: KeptReadings | undefined;
  /** What rules found in the files. */
  readonly findings = new FindingsMemory(() => this.kept);
  /** A worker that waits for the next text. */
  readonly standby: Standby | undefined;

  constructor(standby?: Standby) {
    this.standby = standby;
  }

  /** What was made under a name, unless it was made from something else. */
  get(name: string, from: readonly unknown[]): unknown {
    const made = this.#made.get(name);
    const isSame =
      made?.from.length === from.length && made.from.every((each, at) => each === from[at]);
    return isSame ? made.value : undefined;
  }

  set(name: string, from: readonly unknown[], value: unknown): void {
    this.#made.set(name, { from, value });
  }

  /** Makes a value, or gives the one that was made from the same; each name has one type. */
  once<T>(name: string, from: readonly unknown[], make: () => T): T {
    const made = this.get(name, from);
    // Whatever stands under a name was made by the one caller that uses the name.
    if (made !== undefined) return made as T;
    const value = make();
    this.set(name, from, value);
    return value;
  }
}

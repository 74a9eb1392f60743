import type { Reads } from '../../domain/reads/noter.ts';

/** Reads as they are kept: names and sets by their numbers, since many pages read the same. */
export interface PackedReads {
  readonly names: readonly string[];
  /** What each name stood for; `undefined` where nobody could tell. */
  readonly digests: readonly (string | undefined)[];
  /** Of each set the numbers of its names, and of the sets in it counted from -1 down. */
  readonly sets: readonly Int32Array[];
}

/** Packs reads, one after another. */
export interface Packing {
  /** The number of reads, which are packed as they are now. */
  readonly numberOf: (reads: Reads) => number;
  readonly packed: (digestOf: (name: string) => string | undefined) => PackedReads;
}

/** Begins to pack. */
export function packReads(): Packing {
  const names = new Map<string, number>();
  // Each is packed as soon as its page is printed, and need not be held after.
  const numbers = new WeakMap<Reads, number>();
  const sets: Int32Array[] = [];
  const numberOf = (reads: Reads): number => {
    const known = numbers.get(reads);
    if (known !== undefined) return known;
    const entries = [...reads].map((read) => {
      if (typeof read !== 'string') return -1 - numberOf(read);
      const number = names.get(read) ?? names.size;
      names.set(read, number);
      return number;
    });
    const number = sets.push(Int32Array.from(entries)) - 1;
    numbers.set(reads, number);
    return number;
  };
  return {
    numberOf,
    packed: (digestOf) => ({
      names: [...names.keys()],
      digests: [...names.keys()].map(digestOf),
      sets,
    }),
  };
}

/** What an earlier build read, beside what stands there now. */
export interface ComparedReads {
  /** Whether all that a set names, and the sets in it, is what it was. */
  readonly isSame: (number: number) => boolean;
  readonly reads: (number: number) => Reads;
}

export function compareReads(
  { names, digests, sets }: PackedReads,
  digestOf: (name: string) => string | undefined,
): ComparedReads {
  const sameNames: (boolean | undefined)[] = [];
  const sameSets: (boolean | undefined)[] = [];
  const unpacked: (Reads | undefined)[] = [];
  const isSameName = (number: number): boolean =>
    (sameNames[number] ??= isSameDigest(digests[number], names[number], digestOf));
  const isSame = (number: number): boolean =>
    (sameSets[number] ??=
      sets[number]?.every((entry) => (entry < 0 ? isSame(-1 - entry) : isSameName(entry))) ??
      false);
  const reads = (number: number): Reads => {
    const known = unpacked[number];
    if (known !== undefined) return known;
    const made: Reads = new Set();
    for (const entry of sets[number] ?? []) {
      if (entry < 0) made.add(reads(-1 - entry));
      else made.add(names[entry] ?? '');
    }
    return (unpacked[number] = made);
  };
  return { isSame, reads };
}

function isSameDigest(
  before: string | undefined,
  name: string | undefined,
  digestOf: (name: string) => string | undefined,
): boolean {
  return before !== undefined && name !== undefined && digestOf(name) === before;
}

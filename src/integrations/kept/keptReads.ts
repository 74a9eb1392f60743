import type { Reads } from '../../domain/reads/noter.ts';

/** Reads as they are kept: names and sets by their numbers, since many pages read the same. */
export interface PackedReads {
  readonly names: readonly string[];
  /** What each name stood for; `undefined` where nobody could tell. */
  readonly digests: readonly (string | undefined)[];
  /** One set after another: the numbers of its names, and of the sets in it counted from -1 down. */
  readonly entries: Int32Array;
  /** Where each set ends. */
  readonly ends: Int32Array;
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
  const entries = growing();
  const ends = growing();
  const numberOf = (reads: Reads): number => {
    const known = numbers.get(reads);
    if (known !== undefined) return known;
    // The sets in it first: each has its entries in one piece.
    for (const read of reads) if (typeof read !== 'string') numberOf(read);
    for (const read of reads) {
      if (typeof read === 'string') {
        const number = names.get(read) ?? names.size;
        names.set(read, number);
        entries.push(number);
      } else {
        entries.push(-1 - numberOf(read));
      }
    }
    ends.push(entries.count());
    const number = ends.count() - 1;
    numbers.set(reads, number);
    return number;
  };
  return {
    numberOf,
    packed: (digestOf) => ({
      names: [...names.keys()],
      digests: [...names.keys()].map(digestOf),
      entries: entries.all(),
      ends: ends.all(),
    }),
  };
}

interface GrowingNumbers {
  readonly push: (number: number) => void;
  readonly count: () => number;
  readonly all: () => Int32Array;
}

/** Numbers by the million, in a fifth of the room that a list takes. */
function growing(): GrowingNumbers {
  let [numbers, count] = [new Int32Array(1024), 0];
  return {
    push: (number) => {
      if (count === numbers.length) {
        const larger = new Int32Array(count * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count] = number;
      count += 1;
    },
    count: () => count,
    all: () => numbers.slice(0, count),
  };
}

/** What an earlier build read, beside what stands there now. */
export interface ComparedReads {
  /** Whether all that a set names, and the sets in it, is what it was. */
  readonly isSame: (number: number) => boolean;
  readonly reads: (number: number) => Reads;
}

export function compareReads(
  { names, digests, entries, ends }: PackedReads,
  digestOf: (name: string) => string | undefined,
): ComparedReads {
  const sameNames: (boolean | undefined)[] = [];
  const sameSets: (boolean | undefined)[] = [];
  const unpacked: (Reads | undefined)[] = [];
  const isSameName = (number: number): boolean =>
    (sameNames[number] ??= isSameDigest(digests[number], names[number], digestOf));
  const entriesOf = (number: number): Int32Array =>
    entries.subarray(number === 0 ? 0 : ends[number - 1], ends[number]);
  const isSame = (number: number): boolean =>
    (sameSets[number] ??= entriesOf(number).every((entry) =>
      entry < 0 ? isSame(-1 - entry) : isSameName(entry),
    ));
  const reads = (number: number): Reads => {
    const known = unpacked[number];
    if (known !== undefined) return known;
    const made: Reads = new Set();
    for (const entry of entriesOf(number)) {
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

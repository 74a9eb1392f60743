import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  truncateSync,
} from 'node:fs';

/**
 * Many small things in one file, since to make a file for each takes longer than to make most of
 * them. Each stands under a name of 64 hexadecimal digits; of equal names the newest counts. Several
 * programs may use one at once: whatever they spoil for each other is found to be damaged.
 */
export interface Pile {
  /** The bytes under a name; `undefined` where there are none or they are damaged. */
  readonly get: (name: string) => Buffer | undefined;
  /** Puts bytes on the pile. Throws what the system says. */
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** How many there are, older ones of equal names included. */
  readonly count: () => number;
  /** Takes all others away. Throws what the system says. */
  readonly keepOnly: (names: ReadonlySet<string>) => void;
}

/** Where the bytes of one thing stand in the file. */
interface Lot {
  readonly start: number;
  readonly length: number;
}

interface Listing {
  readonly lots: Map<string, Lot>;
  count: number;
  /** Where the last whole one ends. */
  end: number;
  /** Whether something follows that is not whole. */
  isBroken: boolean;
}

const DIGEST_BYTES = 32;
/** Before the bytes stand the digest of all that follows it, their name, and how many they are. */
const HEAD_BYTES = 2 * DIGEST_BYTES + 4;

/** Opens a pile. The file need not be there yet, but its folder has to be before anything is added. */
export function openPile(file: string): Pile {
  let listing: Listing | undefined;
  const listed = (): Listing => (listing ??= listLots(file));

  const get = (name: string): Buffer | undefined => {
    const lot = listed().lots.get(name);
    if (lot === undefined) return undefined;
    const whole = readAt(file, lot.start - HEAD_BYTES, HEAD_BYTES + lot.length);
    const said = whole.subarray(0, DIGEST_BYTES);
    return digestOf(whole.subarray(DIGEST_BYTES)).equals(said)
      ? whole.subarray(HEAD_BYTES)
      : undefined;
  };

  return {
    get,
    add: (name, bytes) => {
      const known = listed();
      // What a run that was stopped left half done would hide all that comes after it.
      if (known.isBroken) truncateSync(file, known.end);
      known.isBroken = false;
      appendFileSync(file, packed(name, bytes));
      known.lots.set(name, { start: known.end + HEAD_BYTES, length: bytes.length });
      known.end += HEAD_BYTES + bytes.length;
      known.count += 1;
    },
    count: () => listed().count,
    keepOnly: (names) => {
      const beside = `${file}.${process.pid}`;
      try {
        for (const name of names) {
          const bytes = get(name);
          if (bytes !== undefined) appendFileSync(beside, packed(name, bytes));
        }
        renameSync(beside, file);
        listing = undefined;
      } finally {
        rmSync(beside, { force: true });
      }
    },
  };
}

/** Goes from head to head, so that no more is read of the file than is asked for. */
function listLots(file: string): Listing {
  const lots = new Map<string, Lot>();
  let [count, end] = [0, 0];
  let disk: number;
  try {
    disk = openSync(file, 'r');
  } catch {
    return { lots, count, end, isBroken: false };
  }
  try {
    const { size } = fstatSync(disk);
    const head = Buffer.alloc(HEAD_BYTES);
    while (end + HEAD_BYTES <= size) {
      readSync(disk, head, 0, HEAD_BYTES, end);
      const length = head.readUInt32LE(2 * DIGEST_BYTES);
      const start = end + HEAD_BYTES;
      if (start + length > size) break;
      lots.set(head.toString('hex', DIGEST_BYTES, 2 * DIGEST_BYTES), { start, length });
      end = start + length;
      count += 1;
    }
    return { lots, count, end, isBroken: end < size };
  } finally {
    closeSync(disk);
  }
}

function packed(name: string, bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(HEAD_BYTES + bytes.length);
  whole.write(name, DIGEST_BYTES, 'hex');
  whole.writeUInt32LE(bytes.length, 2 * DIGEST_BYTES);
  whole.set(bytes, HEAD_BYTES);
  whole.set(digestOf(whole.subarray(DIGEST_BYTES)));
  return whole;
}

function readAt(file: string, start: number, length: number): Buffer {
  const disk = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(length);
    return bytes.subarray(0, readSync(disk, bytes, 0, length, start));
  } finally {
    closeSync(disk);
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

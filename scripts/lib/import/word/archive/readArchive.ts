import { inflateRawSync } from 'node:zlib';
import { refused } from '../../refused.ts';
import { checkName } from './checkName.ts';
import { readDirectory, type Entry } from './readDirectory.ts';

/** The parts of a Word file by their names, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MOST_PARTS = 300;
const MOST_BYTES = 20_000_000;
const MB = 1_000_000;

/**
 * Unpacks a zip whose directory has been read first: the number of its parts, their names and what
 * they come to are known before anything is unpacked, and no part may come to more than it says.
 */
export function readArchive(bytes: Uint8Array): Parts {
  const entries = readDirectory(bytes, MOST_PARTS);
  const names = new Set<string>();
  for (const { name, isEncrypted } of entries) {
    if (isEncrypted) {
      throw refused(
        'The file is protected by a password',
        'open it in Word, take the password off (File, Info, Protect Document), and save it again',
      );
    }
    checkName(name);
    // Two parts of one name: two programs may each see another file.
    if (names.has(name.toLowerCase())) throw broken();
    names.add(name.toLowerCase());
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) {
    throw refused(
      `The file unpacks to ${(size / MB).toFixed(0)} MB; the most is ${MOST_BYTES / MB} MB`,
      'make its pictures smaller (in Word: Picture Format, Compress Pictures), and save it again',
    );
  }
  return new Map(
    entries
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [entry.name, unpack(bytes, entry)]),
  );
}

function unpack(bytes: Uint8Array, { start, packed, size, method }: Entry): Uint8Array {
  const part = bytes.subarray(start, start + packed);
  if (part.length !== packed) throw broken();
  if (method === 0) {
    if (packed !== size) throw broken();
    return part;
  }
  if (method !== 8) throw broken();
  try {
    const whole = inflateRawSync(part, { maxOutputLength: Math.max(1, size) });
    if (whole.length === size) return whole;
  } catch {
    // Damaged, or larger than its directory says.
  }
  throw broken();
}

function broken(): Error {
  return refused(
    'The file is damaged: it cannot be unpacked',
    'open it in Word and save it again under another name',
  );
}

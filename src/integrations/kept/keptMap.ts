import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync, writevSync } from 'node:fs';
import path from 'node:path';
import { forget } from './keptFile.ts';

const DIGEST_BYTES = 32;
/** Before each entry: how long its key and its value are. */
const LENGTHS = 8;

/**
 * Many values that an earlier build kept in one file, each as its own bytes. `undefined` where there
 * is none or it is damaged: what is kept saves time, and is never trusted.
 */
export function readKeptMap(file: string): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const kept = readFileSync(file);
    const rest = kept.subarray(DIGEST_BYTES);
    const digest = createHash('sha256').update(rest).digest();
    if (!digest.equals(kept.subarray(0, DIGEST_BYTES))) return undefined;
    const entries = new Map<string, Uint8Array>();
    for (let at = 0; at < rest.length;) {
      const key = at + LENGTHS;
      const value = key + rest.readUInt32LE(at);
      const end = value + rest.readUInt32LE(at + 4);
      entries.set(rest.toString('utf8', key, value), rest.subarray(value, end));
      at = end;
    }
    return entries;
  } catch {
    return undefined;
  }
}

/**
 * Keeps values for later builds, one after another, so that memory never holds all of them twice. A
 * full disk or a folder that may not be written to costs time only.
 */
export function writeKeptMap(file: string, entries: ReadonlyMap<string, Uint8Array>): void {
  let disk: number | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    disk = openSync(file, 'w');
    // Its place is taken first and its value comes last: half a file is seen not to be whole.
    writeSync(disk, Buffer.alloc(DIGEST_BYTES));
    const hash = createHash('sha256');
    for (const [key, value] of entries) {
      const name = Buffer.from(key);
      const lengths = Buffer.alloc(LENGTHS);
      lengths.writeUInt32LE(name.length, 0);
      lengths.writeUInt32LE(value.length, 4);
      hash.update(lengths).update(name).update(value);
      const size = lengths.length + name.length + value.length;
      if (writevSync(disk, [lengths, name, value]) < size) throw new Error('The disk is full.');
    }
    writeSync(disk, hash.digest(), 0, DIGEST_BYTES, 0);
  } catch {
    forget(file);
  } finally {
    if (disk !== undefined) closeSync(disk);
  }
}

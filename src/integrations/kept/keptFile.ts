import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

const DIGEST_BYTES = 32;

/**
 * A value that an earlier build kept in a file. `undefined` where there is none or it is damaged: what
 * is kept saves time, and is never trusted.
 */
export function readKept(file: string): unknown {
  try {
    const kept = readFileSync(file);
    const bytes = kept.subarray(DIGEST_BYTES);
    if (!digestOf(bytes).equals(kept.subarray(0, DIGEST_BYTES))) return undefined;
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}

/** Keeps a value for later builds. A full disk or a folder that may not be written to costs time only. */
export function writeKept(file: string, value: unknown): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const bytes = serialize(value);
    // Not renamed into place: a reader of half a file sees that it is not whole. Nor put together
    // first: what a large hub keeps is large.
    writeFileSync(file, digestOf(bytes));
    appendFileSync(file, bytes);
  } catch {
    forget(file);
  }
}

/** Clears all but the newest files of a folder whose names begin so. */
export function clearOld(folder: string, begins: string, spare: number): void {
  try {
    const files = readdirSync(folder)
      .filter((name) => name.startsWith(begins))
      .map((name) => path.join(folder, name))
      .map((file) => ({ file, written: statSync(file).mtimeMs }))
      .toSorted((a, b) => b.written - a.written);
    for (const { file } of files.slice(spare)) rmSync(file, { force: true });
  } catch {
    // Nothing was kept.
  }
}

/** Takes away a file that could not be kept whole: half of it would only take room. */
export function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing was written.
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

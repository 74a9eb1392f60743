import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rendererDigest } from './rendererDigest.ts';
import type { Sheet } from './sheet.ts';

const DIGEST_BYTES = 32;

/**
 * A sheet as a PNG file, from `folder` where it was drawn before: a build draws what is new. The
 * name of a kept file says what it was drawn from and by what; its first bytes say whether it is
 * whole, so that a damaged or foreign file is drawn anew and never published.
 */
export async function pictureFile(sheet: Sheet, folder: string): Promise<Uint8Array> {
  const key = createHash('sha256').update(rendererDigest()).update(JSON.stringify(sheet));
  const file = join(folder, key.digest('hex'));
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  // The canvas and its typeface are loaded only where something has to be drawn.
  const { sheetPng } = await import('./sheetPng.ts');
  const bytes = await sheetPng(sheet);
  keep(file, folder, bytes);
  return bytes;
}

function readKept(file: string): Uint8Array | undefined {
  try {
    const kept = readFileSync(file);
    const bytes = kept.subarray(DIGEST_BYTES);
    return digestOf(bytes).equals(kept.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, since another build may read it meanwhile. A full disk only costs time. */
function keep(file: string, folder: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, Buffer.concat([digestOf(bytes), bytes]));
    renameSync(aside, file);
  } catch {
    // The picture itself is drawn all the same.
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

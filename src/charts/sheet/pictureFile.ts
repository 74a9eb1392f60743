import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { rendererDigest } from './rendererDigest.ts';
import type { Sheet } from './sheet.ts';

const DIGEST_BYTES = 32;
/** Letters of the renderer's digest in the name of its folder. */
const NAME_LENGTH = 16;

/**
 * A sheet as a PNG file, from `folder` where it was drawn before: a build draws what is new. The
 * name of a kept file says what it was drawn from and by what; its first bytes say whether it is
 * whole, so that a damaged or foreign file is drawn anew and never published.
 */
export async function pictureFile(sheet: Sheet, folder: string): Promise<Uint8Array> {
  const file = fileOf(sheet, folder);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  // The canvas and its typeface are loaded only where something has to be drawn.
  const { sheetPng } = await import('./sheetPng.ts');
  const bytes = await sheetPng(sheet);
  keep(file, folder, bytes);
  return bytes;
}

/** Whether a file is there for the sheet; only to read it tells whether it is whole. */
export function isKept(sheet: Sheet, folder: string): boolean {
  return existsSync(fileOf(sheet, folder));
}

const keys = new WeakMap<Sheet, string>();

/** Stands for a sheet: two with equal content have one. */
export function sheetKey(sheet: Sheet): string {
  const known = keys.get(sheet);
  if (known !== undefined) return known;
  const key = digestOf(Buffer.from(JSON.stringify(sheet))).toString('hex');
  keys.set(sheet, key);
  return key;
}

function fileOf(sheet: Sheet, folder: string): string {
  return join(folder, rendererName(), sheetKey(sheet));
}

function rendererName(): string {
  return rendererDigest().slice(0, NAME_LENGTH);
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

/**
 * Written aside and renamed, since another build or thread may read it meanwhile. A full disk only
 * costs time.
 */
function keep(file: string, folder: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}-${threadId}`;
  try {
    if (!existsSync(dirname(file))) clear(folder);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, Buffer.concat([digestOf(bytes), bytes]));
    renameSync(aside, file);
  } catch {
    // The picture itself is drawn all the same.
  }
}

/** What an earlier way of drawing left behind is of no use any more. */
function clear(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    // Another thread may have begun to keep what is drawn now.
    if (name !== rendererName() && new RegExp(`^[0-9a-f]{${NAME_LENGTH}}$`).test(name)) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile, isKept } from '../../domain/offline/keptFiles.ts';
import type { KeptList } from '../../domain/offline/keptList.ts';

/** What a browser keeps of a built hub. */
export function keptList(folder: string, files: readonly string[]): KeptList {
  const entries = files.filter(isKept).map((file) => {
    // Short, since all of them travel; it tells one state of a file from another, and guards nothing.
    const digest = digestOf(path.join(folder, file)).slice(0, 10);
    return [addressOfFile(file), digest] as const;
  });
  return { files: Object.fromEntries(entries) };
}

/** Room for parts of files, one after another: room for each whole file takes longer to clear than to fill. */
const room = Buffer.alloc(256 * 1024);

function digestOf(file: string): string {
  const hash = createHash('sha256');
  const disk = openSync(file, 'r');
  try {
    for (let size = readSync(disk, room); size > 0; size = readSync(disk, room)) {
      hash.update(room.subarray(0, size));
    }
  } finally {
    closeSync(disk);
  }
  return hash.digest('base64url');
}

/** How many bytes a browser keeps; no file is read for it. */
export function keptBytes(folder: string, files: readonly string[]): number {
  return files
    .filter(isKept)
    .map((file) => statSync(path.join(folder, file)).size)
    .reduce((sum, size) => sum + size, 0);
}

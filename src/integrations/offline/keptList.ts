import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile, isKept } from '../../domain/offline/keptFiles.ts';
import type { KeptList } from '../../domain/offline/keptList.ts';

/** What a browser keeps of a built hub. */
export function keptList(folder: string, files: readonly string[]): KeptList {
  const entries = files.filter(isKept).map((file) => {
    const content = readFileSync(path.join(folder, file));
    // Short, since all of them travel; it tells one state of a file from another, and guards nothing.
    const digest = createHash('sha256').update(content).digest('base64url').slice(0, 10);
    return [addressOfFile(file), digest] as const;
  });
  return { files: Object.fromEntries(entries) };
}

/** How many bytes a browser keeps; no file is read for it. */
export function keptBytes(folder: string, files: readonly string[]): number {
  return files
    .filter(isKept)
    .map((file) => statSync(path.join(folder, file)).size)
    .reduce((sum, size) => sum + size, 0);
}

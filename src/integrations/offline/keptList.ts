import { statSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile, isKept } from '../../domain/offline/keptFiles.ts';
import type { KeptList } from '../../domain/offline/keptList.ts';
import type { FileDigests } from '../kept/fileDigests.ts';

/** What a browser keeps of a built hub. */
export function keptList(files: readonly string[], digests: FileDigests): KeptList {
  const entries = files.filter(isKept).map((file) => {
    // Short, since all of them travel; it tells one state of a file from another, and guards nothing.
    return [addressOfFile(file), digests.of(file).slice(0, 10)] as const;
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

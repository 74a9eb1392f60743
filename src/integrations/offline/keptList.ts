import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile, isKept } from '../../domain/offline/keptFiles.ts';
import type { KeptList } from '../../domain/offline/keptList.ts';

/** What a browser keeps of a built hub, and how many bytes that is. */
export function keptList(
  folder: string,
  files: readonly string[],
): KeptList & { readonly bytes: number } {
  let bytes = 0;
  const entries = files.filter(isKept).map((file) => {
    const content = readFileSync(path.join(folder, file));
    bytes += content.length;
    // Short, since all of them travel; it tells one state of a file from another, and guards nothing.
    const digest = createHash('sha256').update(content).digest('base64url').slice(0, 10);
    return [addressOfFile(file), digest] as const;
  });
  return { files: Object.fromEntries(entries), bytes };
}

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface FolderSize {
  /** How many HTML pages it has. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the copy to download, which are among the others. */
  readonly copy: number;
}

/** The size of a built site. */
export function measureFolder(folder: string): FolderSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizeOf = (some: typeof files): number =>
    some.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizeOf(files),
    copy: sizeOf(files.filter(({ name }) => name.endsWith('.zip'))),
  };
}

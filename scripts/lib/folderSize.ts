import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** How many HTML pages a built site has, and its size in bytes. */
export function measureFolder(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
      0,
    ),
  };
}

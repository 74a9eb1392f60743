import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';

/** Each build adds the pages' own program, under a name of that build. */
const MOST = 5000;

/**
 * Lets Node.js keep what it compiles from now on, so that the next run of a command need not compile
 * all of Astro and Vite anew. Where nothing can be kept, it only takes longer. `root` is the project.
 */
export function keepCompiled(root: string): void {
  const folder = path.join(root, '.build', 'compiled');
  clearGrown(folder, MOST);
  enableCompileCache(folder);
}

/** Takes a folder away that holds more files than this. */
export function clearGrown(folder: string, most: number): void {
  try {
    if (readdirSync(folder, { recursive: true }).length <= most) return;
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // There is none, or it may not be cleared.
  }
}

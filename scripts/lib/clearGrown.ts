import { readdirSync, rmSync } from 'node:fs';

/** Takes a folder away that holds more files than this, so that what is kept begins anew. */
export function clearGrown(folder: string, most: number): void {
  try {
    if (readdirSync(folder, { recursive: true }).length <= most) return;
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // There is none, or it may not be cleared.
  }
}

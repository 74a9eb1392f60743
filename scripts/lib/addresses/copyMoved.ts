import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Moved } from '../../../src/domain/ledger/moved.ts';

/**
 * Puts what moved files hold now at their old addresses too: a page can lead on, a file cannot, and
 * not every host can redirect.
 */
export function copyMoved(folder: string, moved: readonly Moved[]): void {
  for (const { from, to } of moved) {
    if (to === undefined || from.endsWith('/') || to.endsWith('/')) continue;
    const [source, target] = [to, from].map((address) => path.join(folder, address));
    if (source === undefined || target === undefined || existsSync(target)) continue;
    if (!existsSync(source)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
}

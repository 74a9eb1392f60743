import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder to build into, beside the site that is being served. Only `publish` touches the site,
 * with two renames, so that a build that stops half-way leaves the last good one as it was.
 */
export interface BuildFolder {
  readonly path: string;
  publish: () => void;
  discard: () => void;
}

/**
 * Makes a build folder of this process's own next to `target`, on the same disk, and clears what
 * dead builds of the same target left behind.
 */
export function openBuildFolder(target: string, pid: number): BuildFolder {
  const parent = path.dirname(target);
  mkdirSync(parent, { recursive: true });
  const hidden = `.${path.basename(target)}`;
  clearDead(parent, `${hidden}.next-`, (folder) => {
    rmSync(folder, { recursive: true, force: true });
  });
  clearDead(parent, `${hidden}.old-`, (folder) => {
    // A build killed between the two renames leaves its old site aside and none in place.
    if (existsSync(target)) rmSync(folder, { recursive: true, force: true });
    else renameSync(folder, target);
  });
  const next = path.join(parent, `${hidden}.next-${pid}`);
  const old = path.join(parent, `${hidden}.old-${pid}`);
  rmSync(next, { recursive: true, force: true });
  return {
    path: next,
    publish: () => {
      for (let turn = 1; !swap(next, target, old); turn += 1) {
        if (turn === TURNS) throw new Error(`Other builds keep putting their site at ${target}.`);
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => {
      rmSync(next, { recursive: true, force: true });
    },
  };
}

/** How often a site is put in place while others put theirs there too. */
const TURNS = 20;

/** Puts one site aside and the next in its place; false where another build came between. */
function swap(next: string, target: string, old: string): boolean {
  rmSync(old, { recursive: true, force: true });
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!existsSync(next) || !['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
    return false;
  }
}

/** A cache folder of this process's own, after clearing those of processes that have ended. */
export function openCacheFolder(parent: string, pid: number): string {
  mkdirSync(parent, { recursive: true });
  clearDead(parent, 'cache-', (folder) => {
    rmSync(folder, { recursive: true, force: true });
  });
  return path.join(parent, `cache-${pid}`);
}

/** Hands over the folders in `parent` that are named so and end in the id of a dead process. */
function clearDead(parent: string, prefix: string, clear: (folder: string) => void): void {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (/^\d+$/.test(owner) && !isRunning(Number(owner))) clear(path.join(parent, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

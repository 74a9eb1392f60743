import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder to build into, apart from the site that is being served. Only `publish` touches the site,
 * with two renames, so that a build that stops half-way leaves the last good one as it was.
 */
export interface BuildFolder {
  readonly path: string;
  publish: () => void;
  discard: () => void;
}

/**
 * Makes a build folder of this process's own in `work`, a folder of the project, and clears what
 * dead builds left there and beside `target`. The site may go to another disk than the project's.
 */
export function openBuildFolder(target: string, work: string, pid: number): BuildFolder {
  const parent = path.dirname(target);
  for (const folder of [parent, work]) mkdirSync(folder, { recursive: true });
  const hidden = `.${path.basename(target)}`;
  clearDead(work, SITE, remove);
  clearDead(parent, `${hidden}.next-`, remove);
  clearDead(parent, `${hidden}.old-`, (folder) => {
    // A build killed between the two renames leaves its old site aside and none in place.
    if (existsSync(target)) remove(folder);
    else renameSync(folder, target);
  });
  const made = path.join(work, `${SITE}${pid}`);
  const next = path.join(parent, `${hidden}.next-${pid}`);
  const old = path.join(parent, `${hidden}.old-${pid}`);
  for (const folder of [made, next]) remove(folder);
  return {
    path: made,
    publish: () => {
      move(made, next);
      for (let turn = 1; !swap(next, target, old); turn += 1) {
        if (turn === TURNS) throw new Error(`Other builds keep putting their site at ${target}.`);
      }
      remove(old);
    },
    discard: () => {
      for (const folder of [made, next]) remove(folder);
    },
  };
}

/** How names of folders for sites in the making begin. */
const SITE = 'site-';

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Gives a folder another place, by a copy where that is on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** How often a site is put in place while others put theirs there too. */
const TURNS = 20;

/** Puts one site aside and the next in its place; false where another build came between. */
function swap(next: string, target: string, old: string): boolean {
  remove(old);
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (existsSync(next) && ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) return false;
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  }
}

/** A cache folder of this process's own, after clearing those of processes that have ended. */
export function openCacheFolder(parent: string, pid: number): string {
  mkdirSync(parent, { recursive: true });
  clearDead(parent, 'cache-', remove);
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

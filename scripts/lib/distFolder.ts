import { mkdirSync, readdirSync, renameSync, rmSync, existsSync } from 'node:fs';
import path from 'node:path';

const WORK = '.build';

/**
 * A folder to build into, beside the site that is being served. Only `publish` touches `dist/`,
 * with two renames, so that a build that stops half-way leaves the last good site as it was.
 */
export interface BuildFolder {
  readonly path: string;
  publish: (target: string) => void;
  discard: () => void;
}

/** Makes a build folder of this process's own and clears what dead builds left behind. */
export function openBuildFolder(root: string, pid: number): BuildFolder {
  const work = path.join(root, WORK);
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work)) {
    const owner = /^(?:next|old|cache)-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) restoreOrRemove(work, name, root);
  }
  const next = path.join(work, `next-${pid}`);
  const old = path.join(work, `old-${pid}`);
  rmSync(next, { recursive: true, force: true });
  return {
    path: next,
    publish: (target) => {
      rmSync(old, { recursive: true, force: true });
      if (existsSync(target)) renameSync(target, old);
      renameSync(next, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => {
      rmSync(next, { recursive: true, force: true });
    },
  };
}

// A build killed between the two renames leaves its old site aside and no dist: bring it back.
function restoreOrRemove(work: string, name: string, root: string): void {
  const target = path.join(root, 'dist');
  if (name.startsWith('old-') && !existsSync(target)) renameSync(path.join(work, name), target);
  else rmSync(path.join(work, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

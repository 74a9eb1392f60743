import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at whether the other build has ended. */
const PAUSE = 250;

/**
 * Waits until no other build works in the project, and keeps others waiting until what it returns is
 * called: Astro writes unfinished work to places of fixed names. `waits` is told once, where it has
 * to wait, the process id of the other. A build that was killed holds nobody up.
 */
export async function lockBuilds(
  folder: string,
  waits: (pid: number) => void,
): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'lock');
  const own = `${process.pid} ${startOf(process.pid)}`;
  let told = false;
  while (!take(lock, own)) {
    const [pid = 0, start = ''] = readLock(lock);
    if (pid === 0) {
      // Gone meanwhile, or just made and not written yet; one that stays empty is of a full disk.
      await wait(PAUSE);
      if (readLock(lock)[0] === 0) clear(lock, '0 ');
      continue;
    }
    if (!isSame(pid, start)) {
      clear(lock, `${pid} ${start}`);
      continue;
    }
    if (!told) waits(pid);
    told = true;
    await wait(PAUSE);
  }
  const release = (): void => {
    if (readLock(lock).join(' ') === own) rmSync(lock, { force: true });
  };
  process.once('exit', release);
  return release;
}

function take(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // On a full disk the file is made and nothing gets into it.
    if (readLock(lock)[0] === 0) rmSync(lock, { force: true });
    throw error;
  }
}

function readLock(lock: string): readonly [pid: number, start: string] | readonly [] {
  try {
    const [pid = '', start = ''] = readFileSync(lock, 'utf8').split(' ');
    return [Number(pid), start];
  } catch {
    return [];
  }
}

/** Moved aside before it goes, so that of two that clear it one cannot take away the other's. */
function clear(lock: string, dead: string): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readLock(aside).join(' ') === dead) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch {
    // Somebody else was quicker.
  }
}

/** Whether the process that took the lock still runs; ids are given again, in containers soon. */
function isSame(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
    return startOf(pid) === start;
  } catch {
    return false;
  }
}

/** When a process started, in the system's own count; the same for all where no system tells. */
function startOf(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

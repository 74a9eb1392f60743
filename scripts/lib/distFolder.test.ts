import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildFolder, openCacheFolder } from './distFolder.ts';

/** Greater than any process id a system gives, so never one that is running. */
const DEAD = 2 ** 30;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dist-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(folder: string, text: string): void {
  mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, folder, 'index.html'), text);
}

const read = (folder: string): string =>
  readFileSync(path.join(root, folder, 'index.html'), 'utf8');
const there = (folder: string): boolean => existsSync(path.join(root, folder));

test('a finished build takes the place of the last one and leaves nothing beside it', () => {
  write('dist', 'last');
  const folder = openBuildFolder(path.join(root, 'dist'), process.pid);
  write(path.relative(root, folder.path), 'next');
  expect(read('dist')).toBe('last');
  folder.publish();
  expect(read('dist')).toBe('next');
  expect(there(`.dist.next-${process.pid}`)).toBe(false);
  expect(there(`.dist.old-${process.pid}`)).toBe(false);
});

test('a first build needs no last one', () => {
  const folder = openBuildFolder(path.join(root, 'dist'), process.pid);
  write(path.relative(root, folder.path), 'next');
  folder.publish();
  expect(read('dist')).toBe('next');
});

test('a failed build is discarded and the last one stays', () => {
  write('dist', 'last');
  const folder = openBuildFolder(path.join(root, 'dist'), process.pid);
  write(path.relative(root, folder.path), 'half');
  folder.discard();
  expect(there(`.dist.next-${process.pid}`)).toBe(false);
  expect(read('dist')).toBe('last');
});

test('what builds that died left behind is cleared; what runs is left alone', () => {
  write('dist', 'last');
  write(`.dist.next-${DEAD}`, 'half');
  write(`.dist.old-${DEAD}`, 'older');
  write(`.dist.next-${process.ppid}`, 'at work');
  write(`.other.old-${DEAD}`, 'of another site');
  openBuildFolder(path.join(root, 'dist'), process.pid);
  expect(there(`.dist.next-${DEAD}`)).toBe(false);
  expect(there(`.dist.old-${DEAD}`)).toBe(false);
  expect(there(`.dist.next-${process.ppid}`)).toBe(true);
  expect(there(`.other.old-${DEAD}`)).toBe(true);
  expect(read('dist')).toBe('last');
});

test('a site whose build died between putting it aside and putting the next in place comes back', () => {
  write(`.dist.old-${DEAD}`, 'last');
  openBuildFolder(path.join(root, 'dist'), process.pid);
  expect(read('dist')).toBe('last');
});

test('caches of builds that died are cleared', () => {
  write(`.build/cache-${DEAD}`, 'half');
  write('.build/chromium', 'not a cache');
  const cache = openCacheFolder(path.join(root, '.build'), process.pid);
  expect(cache).toBe(path.join(root, '.build', `cache-${process.pid}`));
  expect(there(`.build/cache-${DEAD}`)).toBe(false);
  expect(there('.build/chromium')).toBe(true);
});

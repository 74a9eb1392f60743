import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildFolder, openCacheFolder, type BuildFolder } from './distFolder.ts';

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
const open = (site: string): BuildFolder =>
  openBuildFolder(path.join(root, site), path.join(root, '.build'), process.pid);
const there = (folder: string): boolean => existsSync(path.join(root, folder));

test('a finished build takes the place of the last one and leaves nothing beside it', () => {
  write('dist', 'last');
  const folder = open('dist');
  write(path.relative(root, folder.path), 'next');
  expect(read('dist')).toBe('last');
  folder.publish();
  expect(read('dist')).toBe('next');
  expect(readdirSync(root).toSorted()).toEqual(['.build', 'dist']);
  expect(readdirSync(path.join(root, '.build'))).toEqual([]);
});

test('a first build needs no last one', () => {
  const folder = open('dist');
  write(path.relative(root, folder.path), 'next');
  folder.publish();
  expect(read('dist')).toBe('next');
});

test('a failed build is discarded and the last one stays', () => {
  write('dist', 'last');
  const folder = open('dist');
  write(path.relative(root, folder.path), 'half');
  folder.discard();
  expect(readdirSync(path.join(root, '.build'))).toEqual([]);
  expect(read('dist')).toBe('last');
});

test('what builds that died left behind is cleared; what runs is left alone', () => {
  write('dist', 'last');
  write(`.dist.next-${DEAD}`, 'half');
  write(`.dist.old-${DEAD}`, 'older');
  write(`.dist.next-${process.ppid}`, 'at work');
  write(`.build/site-${DEAD}`, 'half');
  write(`.build/site-${process.ppid}`, 'at work');
  write(`.other.old-${DEAD}`, 'of another site');
  open('dist');
  expect(there(`.dist.next-${DEAD}`)).toBe(false);
  expect(there(`.dist.old-${DEAD}`)).toBe(false);
  expect(there(`.dist.next-${process.ppid}`)).toBe(true);
  expect(there(`.build/site-${DEAD}`)).toBe(false);
  expect(there(`.build/site-${process.ppid}`)).toBe(true);
  expect(there(`.other.old-${DEAD}`)).toBe(true);
  expect(read('dist')).toBe('last');
});

test('a site whose build died between putting it aside and putting the next in place comes back', () => {
  write(`.dist.old-${DEAD}`, 'last');
  open('dist');
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

test('a site that vanished before it was put in place leaves the last one where it was', () => {
  write('dist', 'last');
  const folder = open('dist');
  expect(() => {
    folder.publish();
  }).toThrow('ENOENT');
  expect(read('dist')).toBe('last');
});

/** A disk of its own on most systems with Linux. */
const SHARED_MEMORY = '/dev/shm';
const isOtherDisk =
  existsSync(SHARED_MEMORY) && statSync(SHARED_MEMORY).dev !== statSync(tmpdir()).dev;

test.runIf(isOtherDisk)('a site may go to another disk than the project’s', () => {
  const elsewhere = mkdtempSync(path.join(SHARED_MEMORY, 'dist-'));
  try {
    const target = path.join(elsewhere, 'dist');
    for (const text of ['last', 'next']) {
      const folder = openBuildFolder(target, path.join(root, '.build'), process.pid);
      write(path.relative(root, folder.path), text);
      folder.publish();
      expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe(text);
      expect(readdirSync(elsewhere)).toEqual(['dist']);
      expect(readdirSync(path.join(root, '.build'))).toEqual([]);
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

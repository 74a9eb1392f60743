import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildFolder } from './distFolder.ts';

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
  const folder = openBuildFolder(root, process.pid);
  write(path.relative(root, folder.path), 'next');
  expect(read('dist')).toBe('last');
  folder.publish(path.join(root, 'dist'));
  expect(read('dist')).toBe('next');
  expect(there(`.build/next-${process.pid}`)).toBe(false);
  expect(there(`.build/old-${process.pid}`)).toBe(false);
});

test('a first build needs no last one', () => {
  const folder = openBuildFolder(root, process.pid);
  write(path.relative(root, folder.path), 'next');
  folder.publish(path.join(root, 'dist'));
  expect(read('dist')).toBe('next');
});

test('a failed build is discarded and the last one stays', () => {
  write('dist', 'last');
  const folder = openBuildFolder(root, process.pid);
  write(path.relative(root, folder.path), 'half');
  folder.discard();
  expect(there(`.build/next-${process.pid}`)).toBe(false);
  expect(read('dist')).toBe('last');
});

test('what builds that died left behind is cleared; what runs is left alone', () => {
  write('dist', 'last');
  write(`.build/next-${DEAD}`, 'half');
  write(`.build/cache-${DEAD}`, 'half');
  write(`.build/old-${DEAD}`, 'older');
  write(`.build/next-${process.ppid}`, 'at work');
  write('.build/chromium', 'not a build');
  openBuildFolder(root, process.pid);
  expect(there(`.build/next-${DEAD}`)).toBe(false);
  expect(there(`.build/cache-${DEAD}`)).toBe(false);
  expect(there(`.build/old-${DEAD}`)).toBe(false);
  expect(there(`.build/next-${process.ppid}`)).toBe(true);
  expect(there('.build/chromium')).toBe(true);
  expect(read('dist')).toBe('last');
});

test('a site whose build died between putting it aside and putting the next in place comes back', () => {
  write(`.build/old-${DEAD}`, 'last');
  openBuildFolder(root, process.pid);
  expect(read('dist')).toBe('last');
});

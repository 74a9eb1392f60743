import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clearOld, readKept, writeKept } from './keptFile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('gives back what was kept', () => {
  const file = path.join(folder, 'deeper', 'whole');
  const value = { files: new Map([['a.txt', Buffer.from('words')]]), size: 5 };
  writeKept(file, value);
  expect(readKept(file)).toEqual(value);
});

it.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes).fill('x', 40, 41)],
  ['empty', () => Buffer.alloc(0)],
])('does not trust a file that is %s', (_, damage) => {
  const file = path.join(folder, 'damaged');
  writeKept(file, { words: 'these are kept' });
  writeFileSync(file, damage(readFileSync(file)));
  expect(readKept(file)).toBeUndefined();
});

it('goes on without a folder that can be written to', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'in the place of a folder');
  writeKept(path.join(file, 'kept'), 'words');
  expect(readKept(path.join(file, 'kept'))).toBeUndefined();
  expect(() => {
    clearOld(path.join(file, 'kept'), 'any-', 1);
  }).not.toThrow();
});

it('clears all but the newest', () => {
  const own = path.join(folder, 'many');
  for (const [day, name] of ['any-a', 'any-b', 'other', 'any-c'].entries()) {
    writeKept(path.join(own, name), name);
    const written = new Date(Date.UTC(2026, 0, 1 + day));
    utimesSync(path.join(own, name), written, written);
  }
  clearOld(own, 'any-', 2);
  expect(readdirSync(own).toSorted()).toEqual(['any-b', 'any-c', 'other']);
});

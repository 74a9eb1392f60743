import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readKeptMap, writeKeptMap } from './keptMap.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-map-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ENTRIES = new Map([
  ['a', Buffer.from('words')],
  ['İstanbul', Buffer.alloc(70_000, 7)],
  ['', Buffer.alloc(0)],
]);

it.each([
  ['many', ENTRIES],
  ['none', new Map<string, Buffer>()],
])('gives back what was kept: %s', (name, entries) => {
  const file = path.join(folder, 'deeper', name);
  writeKeptMap(file, entries);
  expect(readKeptMap(file)).toEqual(entries);
});

it.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes).fill('x', 60, 61)],
  ['without the digest that is written last', (bytes: Buffer) => Buffer.from(bytes).fill(0, 0, 32)],
  ['empty', () => Buffer.alloc(0)],
])('does not trust a file that is %s', (_, damage) => {
  const file = path.join(folder, 'damaged');
  writeKeptMap(file, ENTRIES);
  writeFileSync(file, damage(readFileSync(file)));
  expect(readKeptMap(file)).toBeUndefined();
});

it('goes on without a folder that can be written to', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'in the place of a folder');
  writeKeptMap(path.join(file, 'kept'), ENTRIES);
  expect(readKeptMap(path.join(file, 'kept'))).toBeUndefined();
});

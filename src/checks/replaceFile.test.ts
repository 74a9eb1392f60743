import {
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
import { replaceFile } from './replaceFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a file has its new text and keeps who may read it; a new one is made', () => {
  const file = path.join(folder, 'a.mdx');
  writeFileSync(file, 'old', { mode: 0o640 });
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  replaceFile(path.join(folder, 'b.mdx'), 'made');
  expect(readdirSync(folder)).toEqual(['a.mdx', 'b.mdx']);
});

test('what cannot be put in place leaves nothing beside it', () => {
  const file = path.join(folder, 'a.mdx');
  mkdirSync(path.join(file, 'deeper'), { recursive: true });
  expect(() => {
    replaceFile(file, 'new');
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['a.mdx']);
});

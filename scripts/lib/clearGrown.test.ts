import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clearGrown } from './clearGrown.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'grown-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('takes a folder away once it holds too much', () => {
  for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, name), '');
  clearGrown(folder, 3);
  expect(existsSync(folder)).toBe(true);
  clearGrown(folder, 2);
  expect(existsSync(folder)).toBe(false);
  expect(() => {
    clearGrown(folder, 2);
  }).not.toThrow();
});

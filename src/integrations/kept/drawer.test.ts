import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDrawer } from './drawer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'drawer-'));
beforeAll(() => {
  vi.stubEnv('HUB_KEPT_PARTS', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** What one build makes of these pairs of inputs, and what it had to make anew. */
function build(pairs: readonly (readonly [string, string])[]) {
  const drawer = openDrawer<string>('words');
  const made: string[] = [];
  const values = pairs.map((pair) =>
    drawer.of(pair, () => {
      const value = pair.join('+');
      made.push(value);
      return value;
    }),
  );
  drawer.close();
  return { values, made };
}

it('makes once what the last build made too, and forgets the rest', () => {
  expect(build([['a', 'b']]).made).toEqual(['a+b']);
  const second = build([
    ['a', 'b'],
    // The same letters, parted elsewhere.
    ['ab', ''],
  ]);
  expect(second).toEqual({ values: ['a+b', 'ab+'], made: ['ab+'] });
  expect(build([['ab', '']]).made).toEqual([]);
  expect(build([['a', 'b']]).made).toEqual(['a+b']);
});

it('keeps nothing where no folder is named', () => {
  vi.stubEnv('HUB_KEPT_PARTS', '');
  expect(build([['c', 'd']]).made).toEqual(['c+d']);
  expect(build([['c', 'd']]).made).toEqual(['c+d']);
  vi.stubEnv('HUB_KEPT_PARTS', folder);
});

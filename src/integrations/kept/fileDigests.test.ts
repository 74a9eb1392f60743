import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { openFileDigests } from './fileDigests.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'file-digests-'));
const page = path.join(folder, 'page');
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  vi.stubEnv('HUB_KEPT_PARTS', path.join(folder, 'kept'));
  vi.stubEnv('HUB_LAST', path.join(folder, 'last'));
});

const digest = (words: string): string => createHash('sha256').update(words).digest('base64url');

/** What one build finds of the page. */
function asked(): string {
  const digests = openFileDigests(folder);
  const found = digests.of('page');
  digests.close();
  return found;
}

it('stands for what is in a file, also after somebody wrote to it', () => {
  for (const words of ['one', 'two', 'three']) {
    writeFileSync(page, words);
    expect(asked()).toBe(digest(words));
    expect(asked()).toBe(digest(words));
  }
});

it('does not read again what nobody wrote to', () => {
  writeFileSync(page, 'one');
  utimesSync(page, 1000, 1000);
  asked();
  // The same place, length and time: nothing but a reading could tell.
  writeFileSync(page, 'two');
  utimesSync(page, 1000, 1000);
  expect(asked()).toBe(digest('one'));
});

it('reads every file where nothing is kept', () => {
  vi.stubEnv('HUB_LAST', '');
  writeFileSync(page, 'one');
  utimesSync(page, 1000, 1000);
  asked();
  writeFileSync(page, 'two');
  utimesSync(page, 1000, 1000);
  expect(asked()).toBe(digest('two'));
});

it('says so where there is no file', () => {
  expect(() => openFileDigests(folder).of('nothing')).toThrow('ENOENT');
});

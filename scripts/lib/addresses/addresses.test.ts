import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lostAddresses, permanentAddressesOf } from './builtAddresses.ts';
import { copyMoved } from './copyMoved.ts';
import { recordAddresses } from './recordAddresses.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addresses-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
}

const since = '2026-01-05';

test('what a built site promises is recorded: pages and files that others fetch', () => {
  put('index.html', 'submissions/talks/index.html', 'submissions/theme/hiring/index.html');
  put('_astro/page.css', 'search/words.json', 'measures/vacancy-rate.csv', '404.html');
  put('submissions/old/index.html');
  expect([...permanentAddressesOf(folder, new Set(['/submissions/old/']))].sort()).toEqual([
    '/',
    '/measures/vacancy-rate.csv',
    '/submissions/talks/',
  ]);
});

test('a page, a file that goes with it and the end of a move are missed', () => {
  put('charts/a/index.html', 'charts/a/embed/index.html', 'charts/a.csv', 'charts/a.json');
  put('themes/hiring/index.html');
  const lost = lostAddresses(
    [
      { address: '/charts/a/', since },
      { address: '/charts/b/', since, now: 'gone' },
      { address: '/themes/lost/', since },
      { address: '/themes/old/', since, now: '/themes/hiring/' },
      { address: '/themes/older/', since, now: '/themes/nowhere/' },
    ],
    folder,
  );
  expect(lost.map(({ entry, missing }) => [entry.address, missing])).toEqual([
    ['/charts/a/', '/charts/a.svg'],
    ['/themes/lost/', '/themes/lost/'],
    ['/themes/older/', '/themes/nowhere/'],
  ]);
});

test('moved files keep their old address, and nothing is written over', () => {
  put('charts/new.csv', 'charts/there.csv');
  copyMoved(folder, [
    { from: '/charts/old.csv', to: '/charts/new.csv' },
    { from: '/charts/there.csv', to: '/charts/new.csv' },
    { from: '/charts/lost.csv', to: '/charts/none.csv' },
    { from: '/themes/old/', to: '/themes/new/' },
  ]);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  expect(read('charts/old.csv')).toBe('charts/new.csv');
  expect(read('charts/there.csv')).toBe('charts/there.csv');
  expect(existsSync(path.join(folder, 'charts/lost.csv'))).toBe(false);
});

test('the record grows and keeps the first day', () => {
  const file = path.join(folder, 'addresses.txt');
  expect(recordAddresses(folder, ['/themes/b/', '/themes/a/'], '2026-01-01').added).toBe(2);
  expect(recordAddresses(folder, ['/themes/c/', '/themes/a/'], '2026-02-02').added).toBe(1);
  expect(readFileSync(file, 'utf8').split('\n').slice(-4)).toEqual([
    '/themes/a/ 2026-01-01',
    '/themes/b/ 2026-01-01',
    '/themes/c/ 2026-02-02',
    '',
  ]);
  writeFileSync(file, '<<<<<<< HEAD\n');
  expect(() => recordAddresses(folder, [], '2026-02-02')).toThrow(/Line 1 of .* cannot be read/);
});

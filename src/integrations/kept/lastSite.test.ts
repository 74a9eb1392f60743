import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readName } from '../../domain/reads/noter.ts';
import { fileOfPath } from './fileOfPath.ts';
import { fileState } from './fileState.ts';
import { packReads } from './keptReads.ts';
import { type KeptSite, openLastSite } from './lastSite.ts';

const TITLE = readName('one', 'title');
const PAGE = 'submissions/one/index.html';

let folder = '';
let kept: KeptSite | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'last-site-'));
  mkdirSync(path.dirname(path.join(folder, 'last', PAGE)), { recursive: true });
  writeFileSync(path.join(folder, 'last', PAGE), '<h1>Open evenings</h1>');
  const packing = packReads();
  const reads = packing.numberOf(new Set([TITLE]));
  const state = fileState(path.join(folder, 'last', PAGE));
  if (state === undefined) throw new Error('The page was not written.');
  kept = { pages: new Map([[PAGE, { state, reads }]]), reads: packing.packed(() => 'as before') };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const last = (): string => path.join(folder, 'last', PAGE);
const out = (): string => path.join(folder, 'out', PAGE);
const take = (digest = 'as before', file = PAGE) =>
  openLastSite(kept, () => digest, {
    last: path.join(folder, 'last'),
    out: path.join(folder, 'out'),
  }).take(file);

test('a page of which nothing changed is put in place, and what it read comes with it', () => {
  expect(take()).toEqual(new Set([TITLE]));
  expect(readFileSync(out(), 'utf8')).toBe('<h1>Open evenings</h1>');
  // One file under two names: it is not written again, and says when it was.
  expect(statSync(out()).ino).toBe(statSync(last()).ino);
});

test.each<[string, () => unknown]>([
  ['something changed that it read', () => take('something else')],
  ['it was not there', () => take('as before', 'about/index.html')],
  ['its file is gone', () => (rmSync(last()), take())],
  ['somebody wrote to its file', () => (appendFileSync(last(), '!'), take())],
  [
    'its file was written anew with the same length',
    () => {
      writeFileSync(last(), '<h1>Open mornings</h1>'.slice(0, 22));
      utimesSync(last(), 1, 1);
      return take();
    },
  ],
  ['nothing was kept', () => ((kept = undefined), take())],
])('a page is printed where %s', (_, taken) => {
  expect(taken()).toBeUndefined();
  expect(fileState(out())).toBeUndefined();
});

test.each([
  ['/', 'page', 'index.html'],
  ['', 'page', 'index.html'],
  ['/submissions/one', 'page', 'submissions/one/index.html'],
  ['/submissions/one/', 'page', 'submissions/one/index.html'],
  ['/404', 'page', '404.html'],
  ['/new/feed.xml', 'endpoint', 'new/feed.xml'],
] as const)('%s, a %s, is in %s', (address, type, file) => {
  expect(fileOfPath(address, type)).toBe(file);
});

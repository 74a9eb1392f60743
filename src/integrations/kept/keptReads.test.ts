import { expect, test } from 'vitest';
import { readName, type Reads } from '../../domain/reads/noter.ts';
import { compareReads, packReads } from './keptReads.ts';
import { readsNoter } from './readsNoter.ts';

const TITLE = readName('one', 'title');
const THEMES = readName('one', 'themes');
const TODAY = readName('catalogue', 'today');

function digestsOf(values: Readonly<Record<string, unknown>>) {
  const noter = readsNoter();
  for (const thing of ['one', 'catalogue']) {
    noter.know(thing, (field) => values[readName(thing, field)]);
  }
  return noter.digestOf;
}

const before = { [TITLE]: 'Open evenings', [THEMES]: ['a', 'b'], [TODAY]: '2026-11-22' };
const shared: Reads = new Set([TODAY]);
const ofTitle: Reads = new Set([TITLE, shared]);
const ofThemes: Reads = new Set([THEMES, new Set([shared])]);

function packed() {
  const packing = packReads();
  const numbers = { title: packing.numberOf(ofTitle), themes: packing.numberOf(ofThemes) };
  expect(packing.numberOf(ofTitle)).toBe(numbers.title);
  return { numbers, packed: packing.packed(digestsOf(before)) };
}

test.each([
  ['nothing changed', before, true, true],
  ['a title changed', { ...before, [TITLE]: 'Evenings' }, false, true],
  ['the order of a list changed', { ...before, [THEMES]: ['b', 'a'] }, true, false],
  ['a value is gone', { ...before, [THEMES]: undefined }, true, false],
  ['what both share changed', { ...before, [TODAY]: '2026-11-23' }, false, false],
])('%s', (_, now, title, themes) => {
  const { numbers, packed: kept } = packed();
  const { isSame } = compareReads(kept, digestsOf(now));
  expect([isSame(numbers.title), isSame(numbers.themes)]).toEqual([title, themes]);
});

test('what was packed comes out as it was', () => {
  const { numbers, packed: kept } = packed();
  const { reads } = compareReads(kept, digestsOf(before));
  expect(reads(numbers.title)).toEqual(ofTitle);
  expect(reads(numbers.themes)).toEqual(ofThemes);
});

test('what nobody knew, then or now, is never the same', () => {
  const packing = packReads();
  const number = packing.numberOf(new Set([readName('elsewhere', 'hubs')]));
  const kept = packing.packed(digestsOf(before));
  expect(compareReads(kept, digestsOf(before)).isSame(number)).toBe(false);
});

test('maps, sets and bytes are told apart, and functions refused', () => {
  const name = readName('one', 'value');
  const digest = (value: unknown): string | undefined => digestsOf({ [name]: value })(name);
  expect(digest(new Map([['a', 1]]))).not.toBe(digest(new Map([['a', 2]])));
  expect(digest(new Set(['a']))).not.toBe(digest(new Set(['b'])));
  expect(digest(Buffer.from('a'))).not.toBe(digest(Buffer.from('b')));
  expect(digest(undefined)).not.toBe(digest('undefined'));
  expect(() => digest({ find: () => 1 })).toThrow('function');
});

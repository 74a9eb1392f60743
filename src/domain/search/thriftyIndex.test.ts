import { expect, test } from 'vitest';
import type { Hit, SearchIndex } from './searchIndex.ts';
import { thriftyIndex } from './thriftyIndex.ts';

const hit = (id: string, ...places: number[]): Hit => ({ id, score: 1, places, inTitle: false });
const FOUND: Readonly<Record<string, readonly Hit[]>> = {
  signs: [hit('a', 4, 20), hit('b', 7), hit('c', 2)],
  safety: [hit('a', 22), hit('b', 8)],
  '"signs safety"': [hit('b', 7, 8)],
};
const lexicon = { ignores: (word: string) => word === 'of' || word === 'in' };

function asked(): { readonly texts: (string | null)[]; readonly index: SearchIndex } {
  const texts: (string | null)[] = [];
  const index: SearchIndex = {
    find: (text) => {
      texts.push(text);
      return Promise.resolve(FOUND[text ?? ''] ?? []);
    },
    page: () => Promise.reject(new Error('No page is looked at.')),
  };
  return { texts, index };
}

test('a phrase is found by where its telling words stand, without looking for the others', async () => {
  const { texts, index } = asked();
  const thrifty = thriftyIndex(index, lexicon);
  expect(await thrifty.find('"signs of safety"')).toEqual([hit('a', 20, 22)]);
  expect(texts).toEqual(['signs', 'safety']);
});

test('a text is asked for once', async () => {
  const { texts, index } = asked();
  const thrifty = thriftyIndex(index, lexicon);
  await Promise.all([thrifty.find('signs'), thrifty.find('"signs of safety"')]);
  await thrifty.find('safety');
  expect(texts).toEqual(['signs', 'safety']);
});

test('phrases that ask for every word, and those with one telling word, are as the index has them', async () => {
  const { texts, index } = asked();
  const thrifty = thriftyIndex(index, lexicon);
  expect(await thrifty.find('"signs safety"')).toEqual([hit('b', 7, 8)]);
  await thrifty.find('"in safety"');
  expect(texts).toEqual(['"signs safety"', '"in safety"']);
});

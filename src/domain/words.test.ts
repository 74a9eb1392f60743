import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';
import { countOf, listOf, midSentence } from './words.ts';

test('numbers come with their noun', () => {
  expect([0, 1, 2].map((n) => countOf(n, 'example'))).toEqual([
    'no examples',
    '1 example',
    '2 examples',
  ]);
  expect(countOf(2, 'authority', 'authorities')).toBe('2 authorities');
});

test('lists read as sentences do', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['Brent'])).toBe('Brent');
  expect(listOf(['Brent', 'Merton', 'Sutton'])).toBe('Brent, Merton and Sutton');
});

test('titles fall inside a sentence, acronyms stand', () => {
  expect(midSentence('Career progression')).toBe('career progression');
  expect(midSentence('SEND support')).toBe('SEND support');
});

test('address parts are plain', () => {
  expect(slugOf('Yorkshire and The Humber')).toBe('yorkshire-and-the-humber');
  expect(slugOf('Director of Children’s Services (DCS)')).toBe(
    'director-of-childrens-services-dcs',
  );
});

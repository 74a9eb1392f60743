import { expect, test } from 'vitest';
import { checkText } from './checkText.ts';
import { LIMITS } from './limits.ts';
import { placesOf } from './places.ts';
import { short } from './testing.ts';

test('ordinary text of councils passes', () => {
  const text = 'Café, naïve, “quotes”, ‘quotes’, £45,000 – 5 % … 😀 👩‍👩‍👧 日本\u00a0x\tTab\r\n';
  expect(checkText(text, LIMITS.mdxBytes)).toEqual([]);
});

test('the size is in bytes, not letters', () => {
  expect(checkText('é'.repeat(5), 9).map(short)).toEqual(['file-size 1:1']);
  expect(checkText('é'.repeat(5), 10)).toEqual([]);
});

test('every hidden character is named with its place, up to 20', () => {
  expect(checkText('a\u200bb\nc\u00adx', 100).map(short)).toEqual([
    'text-hidden-character 1:2',
    'text-hidden-character 2:2',
  ]);
  expect(checkText('\u200b'.repeat(50), 1000)).toHaveLength(20);
});

test('400 of one mark may stand in a row, 401 may not; words may', () => {
  expect(checkText('-'.repeat(400), 1000)).toEqual([]);
  expect(checkText('-'.repeat(401), 1000).map(short)).toEqual(['text-run 1:1']);
  expect(checkText('a'.repeat(401) + ' '.repeat(401), 1000)).toEqual([]);
});

test('places stay inside the text', () => {
  const placeAt = placesOf('ab\ncd');
  expect([0, 2, 3, 5, 99, -1].map(placeAt)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 2, column: 3 },
    { line: 1, column: 1 },
  ]);
});

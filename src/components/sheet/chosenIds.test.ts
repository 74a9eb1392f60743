import { expect, test } from 'vitest';
import { readIds, writeIds } from './chosenIds.ts';

test('what a form repeats and what the page joins read the same', () => {
  expect(readIds('?ids=a-one,b-two')).toEqual({ ids: ['a-one', 'b-two'], left: 0 });
  expect(readIds('?ids=a-one&ids=b-two')).toEqual({ ids: ['a-one', 'b-two'], left: 0 });
  expect(readIds('?ids=a%2Cb,,a&x=1').ids).toEqual(['a', 'b']);
  expect(readIds('')).toEqual({ ids: [], left: 0 });
});

test('the first four are kept and the rest counted', () => {
  expect(readIds('?ids=a,b,c,d,e,f')).toEqual({ ids: ['a', 'b', 'c', 'd'], left: 2 });
});

test('what is written can be read again', () => {
  expect(writeIds([])).toBe('');
  expect(writeIds(['a-one', 'b'])).toBe('?ids=a-one,b');
  expect(readIds(writeIds(['a&b', 'c,d'])).ids).toEqual(['a&b', 'c', 'd']);
});

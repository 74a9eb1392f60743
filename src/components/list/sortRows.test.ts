import { expect, test } from 'vitest';
import { orderWords, readOrder, sortRows, type SortKind } from './sortRows.ts';

const sorted = (keys: string[], kind: SortKind, backwards = false) =>
  sortRows(keys, (key) => key, { kind, backwards });

test('words go as a reader would file them: accents and capitals do not matter, numbers count', () => {
  expect(sorted(['Émile', 'zoo', 'east', 'Part 10', 'Part 9', '“Us”'], 'words')).toEqual([
    '“Us”',
    'east',
    'Émile',
    'Part 9',
    'Part 10',
    'zoo',
  ]);
});

test('numbers go by size, and dates by day, a year before its months', () => {
  expect(sorted(['10', '9', '-2', '0.5'], 'number')).toEqual(['-2', '0.5', '9', '10']);
  expect(sorted(['2024-04', '2023-10-02', '2024', '2016'], 'date')).toEqual([
    '2016',
    '2023-10-02',
    '2024',
    '2024-04',
  ]);
});

test('what is missing stands last in both directions', () => {
  expect(sorted(['', '2', '', '10'], 'number')).toEqual(['2', '10', '', '']);
  expect(sorted(['', '2', '', '10'], 'number', true)).toEqual(['10', '2', '', '']);
  expect(sorted(['b', '', 'a'], 'words', true)).toEqual(['b', 'a', '']);
});

test('equal keys keep their order, backwards too', () => {
  const rows = [
    { name: 'Barnet', result: 'Improved' },
    { name: 'Merton', result: 'Improved' },
    { name: 'Brent', result: 'Mixed' },
  ];
  const order = { kind: 'words', backwards: true } as const;
  expect(sortRows(rows, ({ result }) => result, order).map(({ name }) => name)).toEqual([
    'Brent',
    'Barnet',
    'Merton',
  ]);
});

test('an order is told in words and read from an address', () => {
  expect(orderWords({ kind: 'number', backwards: true })).toBe('highest first');
  expect(orderWords({ kind: 'words', backwards: false })).toBe('A to Z');
  expect(readOrder('-council')).toEqual({ column: 'council', backwards: true });
  expect(readOrder('council')).toEqual({ column: 'council', backwards: false });
});

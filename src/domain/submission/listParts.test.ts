import { expect, test } from 'vitest';
import { listParts } from './listParts.ts';
import type { Submission } from './submission.ts';

const named = (titles: readonly string[]) => titles.map((title) => ({ title }) as Submission);

test('a short list is one part', () => {
  const parts = listParts(named(['Apples', 'Pears']), 2);
  expect(parts).toMatchObject([{ number: 1, of: 1, from: 1 }]);
  expect(listParts([])).toMatchObject([{ number: 1, of: 1, items: [] }]);
});

test('a long list goes over parts of even length, with each letter where it begins', () => {
  const parts = listParts(
    named(['10 days', 'Apples', '‘Éclairs’', 'Figs', 'Flour', 'Pears', 'Plums']),
    3,
  );
  expect(parts.map(({ from, items }) => [from, items.length])).toEqual([
    [1, 2],
    [3, 3],
    [6, 2],
  ]);
  expect(parts[0]?.letters.map(({ letter, part }) => `${letter}${part}`)).toEqual([
    '0–91',
    'A1',
    'E2',
    'F2',
    'P3',
  ]);
  expect(parts.flatMap(({ items }) => items)).toHaveLength(7);
});

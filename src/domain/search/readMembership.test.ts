import { expect, test } from 'vitest';
import { readMembership, type FacetPlaces } from './readMembership.ts';

const none = {};
const data: FacetPlaces = {
  examples: 4,
  facets: {
    theme: { retention: [0, 1, 2], learning: [3] },
    council: none,
    region: none,
    category: none,
    measure: none,
    evidence: none,
    result: none,
  },
};

test('the examples of a value go by the ids of the index', () => {
  const { theme, council } = readMembership(data, ['a', 'b', 'c', 'd']);
  expect(theme.get('retention')).toEqual(new Set(['a', 'b', 'd']));
  expect(theme.get('learning')).toEqual(new Set(['d']));
  expect(council.size).toBe(0);
});

test('an index with other examples has nothing to narrow by', () => {
  expect(readMembership(data, ['a', 'b']).theme.size).toBe(0);
});

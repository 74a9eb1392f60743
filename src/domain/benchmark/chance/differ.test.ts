import { expect, it } from 'vitest';
import { differ } from './differ.ts';

// Newcombe's own example (a): 56 of 70 and 48 of 80, a difference of 5.2 to 33.4 points.
it('tells a difference from chance', () => {
  expect(differ({ percent: 80, of: 70 }, { percent: 60, of: 80 })).toBe(true);
  expect(differ({ percent: 60, of: 80 }, { percent: 80, of: 70 })).toBe(true);
});

it('says of close shares of few people that they are not clearly different', () => {
  expect(differ({ percent: 11, of: 310 }, { percent: 10.5, of: 240 })).toBe(false);
  expect(differ({ percent: 0, of: 12 }, { percent: 9, of: 12 })).toBe(false);
  expect(differ({ percent: 50, of: 100 }, { percent: 50, of: 100 })).toBe(false);
});

it('says nothing where nobody is counted', () => {
  expect(differ({ percent: 0, of: 0 }, { percent: 9, of: 12 })).toBeUndefined();
});

import { expect, it } from 'vitest';
import { standing } from './standing.ts';

it.each([
  [{ low: 9, high: 12 }, 13, 'lower'],
  [{ low: 14, high: 20 }, 13, 'higher'],
  [{ low: 9, high: 20 }, 13, 'not-clear'],
  [{ low: 13, high: 20 }, 13, 'not-clear'],
  [{ low: 9, high: 13 }, 13, 'not-clear'],
])('%o against %d is %s', (range, reference, words) => {
  expect(standing(range, reference)).toBe(words);
});

import { expect, test } from 'vitest';
import { overWhat } from './overWhat.ts';

test('a percentage is a share, and a mean is not', () => {
  expect(overWhat({ unit: 'percent' })).toBe('as a share of');
  expect(overWhat({ unit: 'percent-change' })).toBe('as a share of');
  expect(overWhat({ unit: 'cases-per-worker' })).toBe('divided by');
});

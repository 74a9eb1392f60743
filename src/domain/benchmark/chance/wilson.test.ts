import { describe, expect, it } from 'vitest';
import { shownRange, wilson } from './wilson.ts';

it('is rounded as tables show it, so that words can be checked against them', () => {
  // 14.967 in full: beside a line of 15.0 a reader of "15.0%" would not call it lower.
  expect(shownRange(10.5, 244.9)).toEqual({ low: 7.3, high: 15 });
  expect(shownRange(10.5, 0)).toBeUndefined();
});

describe('wilson', () => {
  // Worked out by hand from the formula; the first is a common textbook example (9 of 10).
  it.each([
    [90, 10, 59.58, 98.21],
    [50, 100, 40.38, 59.62],
    [13.3, 200, 9.29, 18.68],
  ])('of %d%% of %d', (share, n, low, high) => {
    const range = wilson(share, n);
    expect(range?.low).toBeCloseTo(low, 1);
    expect(range?.high).toBeCloseTo(high, 1);
  });

  it('has a width at 0 and at 100, and stays within them', () => {
    expect(wilson(0, 140.4)).toEqual({ low: 0, high: expect.closeTo(2.66, 1) as number });
    expect(wilson(100, 50)).toEqual({ low: expect.closeTo(92.87, 1) as number, high: 100 });
  });

  it('narrows as more are counted', () => {
    const width = (n: number): number => {
      const { low, high } = wilson(15, n) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(150)).toBeGreaterThan(width(280));
    expect(width(280)).toBeGreaterThan(width(6000));
  });

  it.each([
    [10, 0],
    [10, Number.NaN],
    [-1, 50],
    [101, 50],
  ])('has no meaning for %d%% of %d', (share, n) => {
    expect(wilson(share, n)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { axisFor } from './axis.ts';

const ticksOf = (values: number[], limits = {}) => {
  const { min, max, ticks } = axisFor(values, limits, String);
  return { min: min + 0, max: max + 0, ticks: ticks.map(({ value }) => value + 0) };
};

describe('axisFor', () => {
  it.each([
    ['starts at 0', [22, 24], {}, { min: 0, max: 25 }],
    ['stays within the scale', [98, 99], { min: 0, max: 100 }, { min: 0, max: 100 }],
    ['starts where a score starts', [7.2, 7.9], { min: 1, max: 10 }, { min: 1, max: 8 }],
    ['goes under 0 for falls', [-75.8, -18.5], {}, { min: -80, max: 0 }],
    ['has room for a single 0', [0], {}, { min: 0, max: 1 }],
    ['has room for large sums', [396_981], {}, { min: 0, max: 400_000 }],
  ])('%s', (_, values, limits, bounds) => {
    expect(ticksOf(values, limits)).toMatchObject(bounds);
  });

  it('has round ticks, with both bounds among them', () => {
    expect(ticksOf([24]).ticks).toEqual([0, 5, 10, 15, 20, 25]);
    expect(ticksOf([0.25]).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25]);
    expect(ticksOf([9], { min: 1, max: 10 }).ticks).toEqual([1, 2, 4, 6, 8, 10]);
  });
});

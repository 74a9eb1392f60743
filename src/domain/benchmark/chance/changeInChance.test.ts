import { describe, expect, it } from 'vitest';
import { BEHIND_BENCHMARK } from '../behind/testBehind.ts';
import { changeInChance, changesDiffer } from './changeInChance.ts';

function aford(values: readonly number[], bases: readonly (number | undefined)[]) {
  const [area] = BEHIND_BENCHMARK.areas.filter(({ name }) => name === 'Aford');
  if (area === undefined) throw new Error('Aford is missing.');
  const benchmark = { ...BEHIND_BENCHMARK, years: [2024, 2025] };
  return changeInChance(benchmark, { ...area, values, bases }, { from: 2024, to: 2025 });
}

it('calls a change clear only when it is beyond what chance alone would give', () => {
  // 1.96 × √(0.2·0.8/200 + 0.1·0.9/200) = 6.93 points.
  expect(aford([20, 10], [200, 200])).toEqual({ margin: 6.9, isClear: true, counted: [200, 200] });
  expect(aford([20, 14], [200, 200])).toMatchObject({ isClear: false });
  expect(aford([20, 14], [2000, 2000])).toMatchObject({ isClear: true });
});

it('says nothing without both bases, or of so few that the sum does not hold', () => {
  expect(aford([20, 10], [200, undefined])).toBeUndefined();
  expect(aford([2, 10], [200, 200])).toBeUndefined();
  expect(aford([98, 90], [200, 200])).toBeUndefined();
});

describe('changesDiffer', () => {
  function differ(own: readonly number[], region: readonly number[], of: number | undefined) {
    const [area] = BEHIND_BENCHMARK.areas.filter(({ name }) => name === 'Aford');
    if (area === undefined) throw new Error('Aford is missing.');
    const benchmark = { ...BEHIND_BENCHMARK, years: [2018, 2025] };
    const council = { ...area, values: own, bases: [215, 283] };
    const wide = { ...area, values: region, bases: [5000, of] };
    return changesDiffer(benchmark, [council, wide], { from: 2018, to: 2025 });
  }

  it('does not call a change larger than another where chance could explain the difference', () => {
    // 6.3 points against 4.9, with a margin of about 6.
    expect(differ([14.9, 8.6], [18.7, 13.8], 6000)).toBe(false);
    expect(differ([24.9, 8.6], [18.7, 13.8], 6000)).toBe(true);
    expect(differ([8.6, 14.9], [18.7, 13.8], 6000)).toBe(true);
  });

  it('says nothing where one of the four numbers is not known', () => {
    expect(differ([24.9, 8.6], [18.7, 13.8], undefined)).toBeUndefined();
  });
});

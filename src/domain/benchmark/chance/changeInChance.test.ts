import { expect, it } from 'vitest';
import { BEHIND_BENCHMARK } from '../behind/testBehind.ts';
import { changeInChance } from './changeInChance.ts';

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

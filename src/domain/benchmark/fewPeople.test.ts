import { expect, it } from 'vitest';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { isOfFew, withoutFew } from './fewPeople.ts';
import { FEW, gap, isGapSymbol } from './gap.ts';
import { TEST_BENCHMARK } from './testBenchmark.ts';

const AREA: BenchmarkArea = {
  codes: ['E09000001'],
  formerCodes: [],
  name: 'City of London',
  kind: 'council',
  within: 'Inner London',
  values: [27.3, 12, gap('x'), 8, 0],
  bases: [11, 30, 12, undefined, 29.9],
};
const SERIES: Benchmark = { ...TEST_BENCHMARK, years: [2021, 2022, 2023, 2024, 2025] };

it('keeps back every published percentage of fewer than 30, and nothing else', () => {
  const [area] = withoutFew({ ...SERIES, areas: [AREA] }).areas;
  expect(area?.values).toEqual([gap(FEW), 12, gap('x'), 8, gap(FEW)]);
  expect(area?.bases).toEqual(AREA.bases);
  expect([0, 1, 2, 3, -1].map((index) => area && isOfFew(area, index))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

it('leaves what is no share of people as it is', () => {
  expect(withoutFew(TEST_BENCHMARK)).toEqual(TEST_BENCHMARK);
});

it('has a symbol and a reason that no publisher writes', () => {
  expect(FEW).toBe('<30');
  expect(isGapSymbol(FEW)).toBe(false);
  expect(gap(FEW).reason).toContain('Fewer than 30 people');
});

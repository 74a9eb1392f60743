import { describe, expect, it } from 'vitest';
import type { Council } from '../council/schema.ts';
import { testQuotes } from '../comparison/testQuotes.ts';
import type { Benchmark } from './benchmark.ts';
import { councilSeries } from './councilSeries.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

function council(gss: string): Council {
  return { ...testQuotes().council('aford'), gss, region: 'North East' };
}

function series(gss: string, benchmarks: readonly Benchmark[] = [TEST_BENCHMARK]) {
  return councilSeries(council(gss), { benchmarks, measure: () => TEST_OFFICIAL });
}

describe('councilSeries', () => {
  it('draws the council first, then its own region and the country', () => {
    const [one] = series('E06000063');
    expect(one?.spec.lines.map(({ name }) => name)).toEqual(['Newshire', 'North East', 'England']);
    expect(one?.sentence).toBe('8.0% in reporting year 2025; North East 8.9%, England 14.0%.');
  });

  it('says why a council has no figure, and that two share one', () => {
    const [one] = series('E06000002');
    expect(one?.jointly).toBe('Aford and Beton');
    expect(one?.sentence).toMatch(/^No figure \(not available: no figure was published\) in/);
  });

  const flat = (values: readonly number[]): Benchmark => ({
    ...TEST_BENCHMARK,
    areas: TEST_BENCHMARK.areas.map((area) => ({ ...area, values })),
  });

  it('puts percentages on one axis', () => {
    const drawn = series('E06000063', [TEST_BENCHMARK, flat([7, 8, 9])]);
    expect(drawn[0]?.spec.axis).toEqual(drawn[1]?.spec.axis);
    expect(drawn.map(({ ownScale }) => ownScale)).toEqual([false, false]);
  });

  it('gives one that would lie flat on it a scale of its own, and says so', () => {
    const drawn = series('E06000063', [TEST_BENCHMARK, flat([1, 2, 3])]);
    expect(drawn.map(({ spec }) => spec.axis.max)).toEqual([20, 3]);
    expect(drawn.map(({ ownScale }) => ownScale)).toEqual([false, true]);
  });

  it('says “fell” only of a change that chance does not explain', () => {
    const based = (base: number): Benchmark => ({
      ...TEST_BENCHMARK,
      base: 'people',
      areas: TEST_BENCHMARK.areas.map((area) => ({
        ...area,
        values: area.kind === 'council' ? [30, 28, 20] : area.values,
        bases: [base, base, base],
      })),
    });
    const heading = (base: number) => series('E06000063', [based(base)])[0]?.comparison.heading;
    expect(heading(150)).toBe('Newshire’s vacancy rate was 20.0% in 2025; England’s was 14.0%');
    expect(heading(900)).toBe(
      'Newshire’s vacancy rate fell to 20.0% in 2025; England’s fell to 14.0%',
    );
    expect(series('E06000063')[0]?.comparison.heading).toBe(
      'Newshire’s vacancy rate was 8.0% in 2025; England’s was 14.0%',
    );
  });

  it('has nothing for a council that the series does not know', () => {
    expect(series('E06000099')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { testQuotes } from '../comparison/testQuotes.ts';
import { councilFacts } from './councilFacts.ts';
import { councilSeries } from './councilSeries.ts';
import { withoutFew } from './fewPeople.ts';
import type { Benchmark } from './benchmark.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

function facts(gss: string, benchmark: Benchmark = TEST_BENCHMARK) {
  const council = { ...testQuotes().council('aford'), gss, region: 'North East' as const };
  const [one] = councilSeries(council, { benchmarks: [benchmark], measure: () => TEST_OFFICIAL });
  if (one === undefined) throw new Error('The council has no series.');
  return councilFacts(one, benchmark, council);
}

describe('councilFacts', () => {
  it('gives the newest figure with its year, and why earlier years have none', () => {
    expect(facts('E06000063')).toEqual({
      year: '2025',
      newest: '8.0%',
      missing: undefined,
      beside: 'North East 8.9%, England 14.0%',
      people: undefined,
      gaps: ['2023 (counted in Oldshire before 2024)'],
    });
  });

  it('says why the newest figure is missing', () => {
    expect(facts('E06000002')).toMatchObject({
      newest: undefined,
      missing: 'not available: no figure was published',
    });
  });

  it('gives no percentage of few people, and says so once', () => {
    const areas = TEST_BENCHMARK.areas.map((area) =>
      area.kind === 'council' ? { ...area, bases: [12, 12, 12] } : area,
    );
    const few = facts('E06000063', withoutFew({ ...TEST_BENCHMARK, areas, base: 'people' }));
    expect(few).toMatchObject({ newest: undefined, people: undefined });
    expect(few.missing).toMatch(/^fewer than 30 people/);
    expect(few.gaps.at(-1)).toBe('2024 (for the same reason)');
  });

  it('says the percentage in people where the base is known', () => {
    const areas = TEST_BENCHMARK.areas.map((area) => ({ ...area, bases: [300, 310, 305.4] }));
    const { people } = facts('E06000063', { ...TEST_BENCHMARK, areas, base: 'social workers' });
    expect(people).toBe('8.0% of about 305 social workers is about 24');
  });
});

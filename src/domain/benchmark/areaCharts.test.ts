import { expect, it } from 'vitest';
import { areaCharts } from './areaCharts.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';
import { testQuotes } from '../comparison/testQuotes.ts';

it('has a chart for each year that has a figure, with an address of its own', () => {
  const council = {
    ...testQuotes().council('aford'),
    gss: 'E06000063',
    region: 'North East' as const,
  };
  const charts = areaCharts(TEST_BENCHMARK, {
    councils: [council],
    measure: () => TEST_OFFICIAL,
    neighbours: undefined,
    site: { region: 'North East' } as Parameters<typeof areaCharts>[1]['site'],
  });
  expect(charts.map(({ id }) => id)).toEqual(
    [2023, 2024, 2025].map((year) => `official-${TEST_OFFICIAL.id}-${year}`),
  );
  expect(charts[0]?.page.address).toBe(`/measures/${TEST_OFFICIAL.id}/2023/`);
});

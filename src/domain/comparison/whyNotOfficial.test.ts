import { expect, it } from 'vitest';
import { TEST_BENCHMARK, TEST_OFFICIAL } from '../benchmark/testBenchmark.ts';
import type { Metric } from '../submission/metric.ts';
import { testMetric, testQuotes, testSubmission } from './testQuotes.ts';
import { whyNotOfficial } from './whyNotOfficial.ts';

const MEASURE = {
  ...TEST_OFFICIAL,
  numerator: 'Vacant posts',
  denominator: 'All posts',
  when: '30 September',
};

function why(...metrics: Metric[]) {
  const hub = testQuotes(
    ...metrics.map((metric, index) => testSubmission(`s${index}`, ['aford'], [metric])),
  );
  const council = (id: string) => ({ ...hub.council(id), gss: 'E06000063' });
  return whyNotOfficial(MEASURE, { ...hub, council, benchmarks: [TEST_BENCHMARK] });
}

const single = (value: number, period: string, details: Partial<Metric> = {}) =>
  testMetric([{ role: 'single', value, period }], details);

it('says what is counted officially, by whom otherwise, and the official figure of that date', () => {
  expect(why(single(2, '2024'))).toEqual([
    'The official figure counts vacant posts, as a share of all posts (30 September).',
    'Aford counts in its own way: posts with somebody in them.',
    'Aford quotes 2% (2024). The official figure for Newshire in reporting year 2024 is 9.0%.',
  ]);
});

it('says which figures are the official ones, and whose are not explained', () => {
  const official = single(9, '2024-09', { definition: 'dfe-csww' });
  const silent = single(3, 'not-stated', { definition: 'not-stated' });
  expect(why(official, silent)?.slice(1)).toEqual([
    'Aford does not say how the figure is counted.',
    'Aford quotes 9% (September 2024), which is the official figure.',
  ]);
});

it('has nothing to say without a quoted result or an official series', () => {
  expect(why()).toBeUndefined();
  const hub = testQuotes(testSubmission('s1', ['aford'], [single(2, '2024')]));
  expect(whyNotOfficial(MEASURE, hub)).toBeUndefined();
});

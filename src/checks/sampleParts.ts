import type { Metric, MetricValue } from '../domain/submission/metric.ts';

/** Parts that rules' examples are put together from. All of it is invented. */
export const SAMPLE_BEFORE: MetricValue = { role: 'before', value: 27, period: '2023-09' };
export const SAMPLE_AFTER: MetricValue = { role: 'after', value: 21, period: '2024-09' };

export const SAMPLE_METRIC: Metric = {
  measure: 'vacancy-rate',
  population: 'Social care teams',
  definition: 'not-stated',
  source: 'not-stated',
  values: [SAMPLE_BEFORE, SAMPLE_AFTER],
};

import type { Unit } from '../measure/schema.ts';
import { lacksOf } from './lacksOf.ts';
import type { Metric, MetricValue } from './metric.ts';

export interface Change {
  readonly before: MetricValue;
  readonly after: MetricValue;
}

/**
 * The one before and after of a metric, or `undefined` when it has none, or several groups
 * whose values would be paired by guesswork.
 */
export function changeOf(metric: Metric): Change | undefined {
  const [before, ...otherBefore] = metric.values.filter(({ role }) => role === 'before');
  const [after, ...otherAfter] = metric.values.filter(({ role }) => role === 'after');
  if (before === undefined || after === undefined) return undefined;
  if (otherBefore.length > 0 || otherAfter.length > 0 || before.group !== after.group) {
    return undefined;
  }
  return { before, after };
}

/** The figure a submission is best known by: the first with a before and an after, else the first. */
export function keyFigureOf(metrics: readonly Metric[] = []): Metric | undefined {
  return metrics.find((metric) => changeOf(metric) !== undefined) ?? metrics[0];
}

/**
 * The length of each value's bar as a share of the longest, or `undefined` where bars would say
 * nothing: a single value, values below 0, or changes, which have no common 0. Figures that lack
 * who is counted, a date or a definition are not drawn either.
 */
export function barShares(metric: Metric, unit: Unit): readonly number[] | undefined {
  const { values } = metric;
  if (lacksOf(metric, values).length > 0) return undefined;
  const greatest = Math.max(...values.map(({ value }) => value));
  if (values.length < 2 || greatest <= 0 || unit === 'percent-change') return undefined;
  if (values.some(({ value }) => value < 0)) return undefined;
  return values.map(({ value }) => value / greatest);
}

import type { Metric, MetricValue } from '../submission/metric.ts';

/** One line of a quoted comparison: a result, or a value that is no result. */
export type Figure =
  | {
      readonly kind: 'result';
      readonly group: string | undefined;
      readonly before: MetricValue | undefined;
      readonly after: MetricValue | undefined;
    }
  | { readonly kind: 'other'; readonly group: string | undefined; readonly value: MetricValue };

/**
 * Splits a metric into lines. Before and after are paired only within one group; where one of
 * them stands more often, the last of the other is set against each.
 */
export function figuresOf(metric: Metric): readonly Figure[] {
  const groups = Map.groupBy(metric.values, ({ group }) => group);
  const figures = [...groups].flatMap(([group, values]) => [
    ...pairs(group, values),
    ...values.flatMap((value): Figure[] => {
      if (value.role === 'before' || value.role === 'after') return [];
      if (value.role !== 'single') return [{ kind: 'other', group, value }];
      return [{ kind: 'result', group, before: undefined, after: value }];
    }),
  ]);
  return figures;
}

function pairs(group: string | undefined, values: readonly MetricValue[]): Figure[] {
  const before = values.filter(({ role }) => role === 'before');
  const after = values.filter(({ role }) => role === 'after');
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    kind: 'result',
    group,
    before: before[index] ?? before.at(-1),
    after: after[index] ?? after.at(-1),
  }));
}

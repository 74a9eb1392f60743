import type { Metric, MetricValue } from './metric.ts';

export interface Pair {
  readonly before: MetricValue;
  readonly after: MetricValue;
  /** Where the after value stands among the metric's values. */
  readonly afterIndex: number;
}

/** Each before of a metric with the after of the same group. */
export function pairsOf({ values }: Metric): Pair[] {
  return values.flatMap((before) => {
    if (before.role !== 'before') return [];
    const afterIndex = values.findIndex(
      ({ role, group }) => role === 'after' && group === before.group,
    );
    const after = values[afterIndex];
    return after === undefined ? [] : [{ before, after, afterIndex }];
  });
}

/**
 * Whether the words around two values ("under", "at least") leave open which is the greater:
 * 27 to under 30 may be a rise or a fall; 27 to under 1 can only be a fall.
 */
export function isDirectionOpen({ before, after }: Pick<Pair, 'before' | 'after'>): boolean {
  const [one, two] = [extentOf(before), extentOf(after)];
  return one.from < two.to && two.from < one.to;
}

function extentOf({ value, qualifier }: MetricValue): { from: number; to: number } {
  const below = qualifier === 'under' || qualifier === 'up-to';
  const above = qualifier === 'over' || qualifier === 'at-least';
  return { from: below ? -Infinity : value, to: above ? Infinity : value };
}

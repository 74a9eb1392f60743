import { NOT_STATED } from '../text.ts';
import type { Metric, MetricValue } from './metric.ts';

/**
 * What a figure lacks to be drawn, in words: who is counted, its date, its definition. Empty when
 * nothing is lacking. A figure that lacks any of them stands in words and tables alone.
 */
export function lacksOf(
  metric: Pick<Metric, 'population' | 'definition'>,
  values: readonly Pick<MetricValue, 'period' | 'group'>[],
): readonly string[] {
  const { population, definition } = metric;
  return [
    ...(population === NOT_STATED && values.some(({ group }) => group === undefined)
      ? ['who is counted']
      : []),
    ...(values.some(({ period }) => period === NOT_STATED) ? ['date'] : []),
    ...(definition === NOT_STATED ? ['definition'] : []),
  ];
}

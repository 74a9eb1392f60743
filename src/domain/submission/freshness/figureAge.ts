import type { Freshness } from '../../site/freshnessSchema.ts';
import type { Metric, MetricValue } from '../metric.ts';
import { parsePeriod } from '../period.ts';
import { lastDay } from '../periodOrder.ts';
import { addMonths } from './addMonths.ts';

/**
 * The last day a figure was true of, as far as its source says: the 31st of a month whose day is not
 * given. `undefined` where no date is stated. What is aimed for is not a figure of any time.
 */
export function lastKnownDay(values: readonly Pick<MetricValue, 'role' | 'period'>[]) {
  const days = values.flatMap(({ role, period }) => {
    const parsed = role === 'target' ? undefined : parsePeriod(period);
    return parsed?.stated === true ? [lastDay(parsed.end)] : [];
  });
  return days.toSorted().at(-1);
}

/** Whether even the newest value of a figure is older, on a day, than the hub lets pass as new. */
export function isOldFigure(
  { values }: Pick<Metric, 'values'>,
  { figures }: Pick<Freshness, 'figures'>,
  today: string,
): boolean {
  const last = lastKnownDay(values);
  return last !== undefined && addMonths(last, figures) < today;
}

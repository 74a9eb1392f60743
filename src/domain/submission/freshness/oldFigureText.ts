import type { Catalogue } from '../../catalogue.ts';
import { freshnessOf } from '../../site/freshnessSchema.ts';
import { formatPartialDate } from '../dateWords.ts';
import type { Metric } from '../metric.ts';
import { monthsWords } from './addMonths.ts';
import { isOldFigure } from './figureAge.ts';

/** What tells ages: the day they are told by, and how long a hub lets things stand. */
export type Ages = Pick<Catalogue, 'today'> & {
  readonly site: Pick<Catalogue['site'], 'freshness'>;
};

/**
 * What to say of a figure that is old, as a clause that stays true however long the page stands:
 * "more than 3 years before 22 November 2026". `undefined` where it is not old, or nobody said when
 * it was true.
 */
export function oldFigureText(
  metric: Pick<Metric, 'values'>,
  { today, site }: Ages,
): string | undefined {
  const freshness = freshnessOf(site);
  if (today === undefined || !isOldFigure(metric, freshness, today)) return undefined;
  return `more than ${monthsWords(freshness.figures)} before ${formatPartialDate(today)}`;
}

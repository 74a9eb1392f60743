import type { Measure } from '../catalogue.ts';
import { formatPartialDate } from '../submission/dateWords.ts';
import type { Benchmark } from './benchmark.ts';

/** Whether figures of a measure say what happened in a year, or what was so on one day of it. */
export function isOfOneDay({ when = '' }: Pick<Measure, 'when'>): boolean {
  return /^\d{1,2} [A-Z]/.test(when);
}

/** Whether what figures of a measure count happened over the whole of a year. */
export function isOverYear({ when = '' }: Pick<Measure, 'when'>): boolean {
  return /^Year\b/i.test(when);
}

/**
 * The time of a year's figures, to open a sentence: "On 30 September 2025" for what is counted on
 * that day, "In the reporting year to 30 September 2025" for what happens over the year.
 */
export function whenWords(
  measure: Pick<Measure, 'when'>,
  { source }: Pick<Benchmark, 'source'>,
  year: number,
): string {
  const end = formatPartialDate(`${year}-${source.yearEnds}`);
  return isOfOneDay(measure) ? `On ${end}` : `In the reporting year to ${end}`;
}

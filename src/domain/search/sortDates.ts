import { formatPartialDate } from '../submission/dateWords.ts';
import type { Submission } from '../submission/submission.ts';

/** What each order by date goes by, as said on every row that it orders. */
export interface SortDates {
  readonly newest: string;
  readonly reviewed: string;
}

/** Says the dates that an example is sorted by; often only its source has one. */
export function sortDates({
  dates,
  origin,
}: Pick<Submission, 'origin'> & Partial<Pick<Submission, 'dates'>>): SortDates {
  const newest =
    dates?.published !== undefined
      ? `Published ${formatPartialDate(dates.published)}`
      : origin.date !== undefined
        ? `Source dated ${formatPartialDate(origin.date)}`
        : 'Date not stated';
  return {
    newest,
    reviewed:
      dates?.updated === undefined ? newest : `Reviewed ${formatPartialDate(dates.updated)}`,
  };
}

import type { Scale } from '../measure/formatValue.ts';

/** The unit in words, as a subtitle or a column of a file names it. */
export function unitWords({ unit, unitName, range }: Scale): string {
  switch (unit) {
    case 'percent':
      return 'percent';
    case 'percent-change':
      return 'change in percent';
    case 'percentage-points':
      return 'percentage points';
    case 'pounds':
      return 'pounds';
    case 'score':
      return range.min === undefined || range.max === undefined
        ? 'score'
        : `score from ${range.min} to ${range.max}`;
    case 'cases-per-worker':
      return 'cases per worker';
    case 'count':
      return `number of ${unitName?.many ?? 'things counted'}`;
    case 'years':
    case 'months':
    case 'weeks':
    case 'days':
    case 'hours':
      return unit;
  }
}

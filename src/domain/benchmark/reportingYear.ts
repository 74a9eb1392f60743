import { parsePeriod } from '../submission/period.ts';

/**
 * The reporting year that a period names, or `undefined` where it names none: the year itself,
 * the month or day on which it ends, or exactly its 12 months. `yearEnds` is "09-30". A calendar
 * year in words is taken for the reporting year of that name; other spans are not.
 */
export function reportingYearOf(period: string, yearEnds: string): number | undefined {
  const parsed = parsePeriod(period);
  if (parsed?.stated !== true) return undefined;
  const { start, end } = parsed;
  const year = Number(end.slice(0, 4));
  const [month = ''] = yearEnds.split('-');
  if (start === end) {
    return [`${year}`, `${year}-${month}`, `${year}-${yearEnds}`].includes(end) ? year : undefined;
  }
  const ends = end === `${year}-${month}` || end === `${year}-${yearEnds}`;
  const next = new Date(`${year - 1}-${yearEnds}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const first = next.toISOString().slice(0, 10);
  return ends && (start === first || start === first.slice(0, 7)) ? year : undefined;
}

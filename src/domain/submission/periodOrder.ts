import { parsePeriod } from './period.ts';

/** Whether a period has not begun by a day: `2027` and `2026-12` on 2026-11-21. */
export function isInFuture(period: string, today: string): boolean {
  const parsed = parsePeriod(period);
  return parsed?.stated === true && firstDay(parsed.start) > today;
}

/**
 * Whether one period surely comes after another: it starts later and ends later, as far as both
 * are known. `2024-09` is not surely after `2024`, and nothing is after a period not stated.
 */
export function isLater(period: string, other: string): boolean {
  const [one, two] = [parsePeriod(period), parsePeriod(other)];
  if (one?.stated !== true || two?.stated !== true) return false;
  return firstDay(one.start) > lastDay(two.start) && lastDay(one.end) > lastDay(two.end);
}

/** The earliest a year, month or day can be. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The latest it can be, to compare with: the 31st of every month. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}

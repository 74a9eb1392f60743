const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day a number of months after a day, both as 2026-05-01; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const isLeap = toYear % 4 === 0 && (toYear % 100 !== 0 || toYear % 400 === 0);
  const length = toMonth === 1 && isLeap ? 29 : (LENGTHS[toMonth] ?? 31);
  return [
    String(toYear).padStart(4, '0'),
    String(toMonth + 1).padStart(2, '0'),
    String(Math.min(date, length)).padStart(2, '0'),
  ].join('-');
}

/** A number of months in words: "1 year", "18 months". */
export function monthsWords(months: number): string {
  const years = months / 12;
  if (!Number.isInteger(years)) return `${months} ${months === 1 ? 'month' : 'months'}`;
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

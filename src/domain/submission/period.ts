import { z } from 'zod';
import { NOT_STATED } from '../text.ts';
import { formatPartialDate } from './dateWords.ts';

export { formatPartialDate };

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const PERIOD = new RegExp(String.raw`^(?<start>${DATE})(?: to (?<end>${DATE}))?$`);

/**
 * When a figure was true: a year, a month or a day, or a span of two of them.
 * `2024`, `2024-09`, `2024-09-30`, `2019-04 to 2020-03`, or `not-stated`.
 */
export const periodSchema = z.string().refine((text) => parsePeriod(text) !== undefined, {
  error:
    'must be a year, month or day such as 2024, 2024-09 or 2024-09-30, two of them joined by " to ", or not-stated',
});

export type Period =
  | { readonly stated: false }
  | { readonly stated: true; readonly start: string; readonly end: string };

/** Reads a period; `undefined` when the text is not one, or ends before it starts. */
export function parsePeriod(text: string): Period | undefined {
  if (text === NOT_STATED) return { stated: false };
  const groups = PERIOD.exec(text)?.groups;
  const start = groups?.start;
  if (start === undefined) return undefined;
  const end = groups?.end ?? start;
  return isRealDate(start) && isRealDate(end) && start <= end
    ? { stated: true, start, end }
    : undefined;
}

/** The period in the hub's words: "30 September 2024", "April 2019 to March 2020". */
export function formatPeriod(text: string): string {
  const period = parsePeriod(text);
  if (!period?.stated) return 'date not stated';
  return period.start === period.end
    ? formatPartialDate(period.start)
    : `${formatPartialDate(period.start)} to ${formatPartialDate(period.end)}`;
}

// 2024-02-31 matches the pattern but is no day.
function isRealDate(iso: string): boolean {
  if (iso.length < 10) return true;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

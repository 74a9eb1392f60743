import { z } from 'zod';
import { NOT_STATED } from '../text.ts';
import { formatPartialDate, parsePeriod } from './period.ts';

/** When a practice began: one year, month or day, as much as the source gives, or not-stated. */
export function startedField(): z.ZodType<string, string> {
  return z.string().refine(isStart, {
    error: 'must be a year, month or day such as 2022, 2022-04 or 2022-04-01, or not-stated',
  });
}

/** The start as a date, where the source gives one. */
export function statedStart({ started }: { readonly started?: string | undefined }) {
  return started === NOT_STATED ? undefined : started;
}

/** "April 2022", or that it is not stated. */
export function startedText(practice: { readonly started?: string | undefined }): string {
  const start = statedStart(practice);
  return start === undefined ? 'Not stated' : formatPartialDate(start);
}

function isStart(text: string): boolean {
  const period = parsePeriod(text);
  return period !== undefined && !text.includes(' ') && (!period.stated || period.start === text);
}

import { z } from 'zod';

/** A day, a month or a year: as much of a date as a source gives. */
export function partialDateField(): z.ZodString {
  return z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
    error: 'must be a year, month or day such as 2024-09',
  });
}

import type { z } from 'zod';
import { slugOf } from '../domain/slug.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * What a value was most likely meant to be: the first of its usual rewritings that the schema
 * accepts, such as 21 for "21%" or 2025-03-14 for 14/03/2025; `undefined` when none is.
 */
export function likelyValue(schema: z.core.$ZodType, value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const accepts = (other: unknown) =>
    '~standard' in schema && (schema as z.ZodType).safeParse(other).success;
  return rewritings(value.trim()).find((other) => other !== value && accepts(other));
}

function rewritings(text: string): unknown[] {
  const number = /^£?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(?:%|per cent)?$/i.exec(
    text,
  )?.[1];
  return [
    ...(number === undefined ? [] : [Number(number.replaceAll(',', ''))]),
    ...days(text),
    text,
    text.toLowerCase(),
    ...(/^[^\s:]+\.\S+$/.test(text) ? [`https://${text}`] : []),
    // An id is one word; a whole sentence was not meant as one.
    ...(text.split(/\s+/).length <= 6 ? [slugOf(text)] : []),
    [text],
  ];
}

/** British days and months: 14/03/2025, 14 March 2025, Sept 2024. */
function days(text: string): string[] {
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed !== null) return [iso(slashed[3], slashed[2], slashed[1])];
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return words === null || month === 0 ? [] : [iso(words[3], String(month), words[1])];
}

function iso(year = '', month = '', day?: string): string {
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

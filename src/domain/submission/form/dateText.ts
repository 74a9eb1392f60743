import { formatPartialDate } from '../dateWords.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

type Precision = 'day' | 'partial' | 'period';

/**
 * A date as people in Britain write it, as the schema takes it: "March 2025" is 2025-03 and
 * "April 2019 to March 2020" is 2019-04 to 2020-03. What cannot be read comes back as it was.
 */
export function readDateWords(typed: string, precision: Precision): string {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (precision !== 'period') return readOne(text) ?? text;
  const parts = text.split(/\s+(?:to|until|and|[-–])\s+/i);
  const read = parts.map(readOne);
  if (parts.length > 2 || read.some((part) => part === undefined)) return text;
  return read.join(' to ');
}

/** The other way: what a field shows for what the file says. */
export function showDateWords(written: string): string {
  return written
    .split(' to ')
    .map((part) => (isRealIso(part) ? formatPartialDate(part) : part))
    .join(' to ');
}

function readOne(text: string): string | undefined {
  if (ISO.test(text)) return text;
  const slashed = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (slashed !== null) return iso(slashed[3], Number(slashed[2]), slashed[1]);
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return words === null || month === 0 ? undefined : iso(words[3], month, words[1]);
}

function iso(year = '', month: number, day?: string): string | undefined {
  const text = [year, String(month), ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isRealIso(text) ? text : undefined;
}

function isRealIso(text: string): boolean {
  if (!ISO.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  const whole = `${year}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

import { WRITTEN_NUMBER, writtenValue } from './writtenNumber.ts';

/** A number as it stands in a text. */
export interface FoundNumber {
  /** As written, with its sign and unit: `£556,743`, `27%`, `1.9 million`, `1 in 5`. */
  readonly text: string;
  /** Its size: 1.9 million is 1,900,000, and 1 in 5 is 20 percent. */
  readonly value: number;
  readonly unit: 'percent' | 'pounds' | 'none';
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** A year, a day of a month, or part of a span of years: when, and not how much. */
  readonly isDate: boolean;
}

const NUMBER = new RegExp(
  [
    // Not inside a word or after a decimal point, though "c.30" is a number
    String.raw`(?<!\w|\d\.|24\/|\b1:)`,
    // Not an ordinal, a time of day or "24/7"
    String.raw`(?!\d+(?:st|nd|rd|th)\b|\d[\d.:]*\s?[ap]m\b|24\/7|1:1\b)`,
    '(?:',
    // 1 in 5, but not 1 in 5 years
    String.raw`(?<share>[1-9] (?:in|out of) (?:[2-9]|10|20|50|100)\b(?! (?:years?|months?|weeks?|days?|hours?)\b))|`,
    String.raw`(?<words>${WRITTEN_NUMBER} (?:%|per\s?cent\b))|`,
    String.raw`£\d[\d,]*(?:\.\d+)?(?:bn|m|k)\b|`,
    String.raw`£?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per\s?cent\b|(?:million|billion)\b))?)`,
  ].join(''),
  'gi',
);
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(
  [
    // 18 November 2024, 18 November, November 2024
    String.raw`\b\d{1,2} ${MONTH}(?: (?:19|20)\d{2})?\b`,
    String.raw`\b${MONTH} (?:19|20)\d{2}\b`,
    // 2019/20, 2019-20
    String.raw`\b(?:19|20)\d{2}[/–-]\d{2}(?:\d{2})?\b`,
    // A year by itself, neither money nor a count with a comma or a unit
    String.raw`(?<![£\d,.])\b(?:19|20)\d{2}\b(?![,.]?\d|\s?%)`,
  ].join('|'),
  'g',
);

/** Whether a text may hold a number, which most do not: quick to see, where to find them is not. */
export function mayHoldNumbers(text: string): boolean {
  return /\d|%|per\s?cent/i.test(text);
}

/** Finds every number in figures, and percentages in words, in the order of the text. */
export function findNumbers(text: string): FoundNumber[] {
  if (!mayHoldNumbers(text)) return [];
  const dates = [...text.matchAll(DATE)];
  let next = 0;
  return [...text.matchAll(NUMBER)].map(({ index, 0: match, groups }) => {
    const written = match.replace(/,$/, '');
    const end = index + written.length;
    // Both lists are in the order of the text, so one walk over the dates is enough.
    while (next < dates.length && endOf(dates[next]) < end) next += 1;
    const date = dates[next];
    return {
      text: written,
      ...amountOf(written, groups),
      start: index,
      end,
      isDate: date !== undefined && date.index <= index,
    };
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

type Amount = Pick<FoundNumber, 'value' | 'unit'>;

function amountOf(written: string, groups: Readonly<Record<string, string>> = {}): Amount {
  const { share, words } = groups;
  if (words !== undefined) return { value: writtenValue(words), unit: 'percent' };
  if (share === undefined) return { value: valueOf(written), unit: unitOf(written) };
  const [some = 0, all = 1] = (share.match(/\d+/g) ?? []).map(Number);
  return { value: Number(((some / all) * 100).toFixed(2)), unit: 'percent' };
}

const SIZES: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};

function valueOf(written: string): number {
  const digits = Number(/\d[\d,]*(?:\.\d+)?/.exec(written)?.[0].replaceAll(',', ''));
  const size = SIZES[/[a-z]+$/.exec(written.toLowerCase())?.[0] ?? ''] ?? 1;
  // 1.1 × 1,000,000 is 1,100,000.0000000002 in binary: keep it to the penny.
  return Number((digits * size).toFixed(2));
}

function unitOf(written: string): FoundNumber['unit'] {
  if (/%|per\s?cent/i.test(written)) return 'percent';
  return written.startsWith('£') ? 'pounds' : 'none';
}

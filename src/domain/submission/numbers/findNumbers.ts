/** A number as it stands in a text. */
export interface FoundNumber {
  /** As written, with its sign and unit: `£556,743`, `27%`, `1.9 million`. */
  readonly text: string;
  /** Its size: 1.9 million is 1,900,000. */
  readonly value: number;
  readonly unit: 'percent' | 'pounds' | 'none';
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** A year, a day of a month, or part of a span of years: when, and not how much. */
  readonly isDate: boolean;
}

const NUMBER = /(?<![\w.])£?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per cent|million|billion))?/g;
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

/** Finds every number that is written in figures, in the order of the text. */
export function findNumbers(text: string): FoundNumber[] {
  const dates = [...text.matchAll(DATE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...text.matchAll(NUMBER)].map(({ index, 0: match }) => {
    const written = match.replace(/,$/, '');
    const end = index + written.length;
    return {
      text: written,
      value: valueOf(written),
      unit: unitOf(written),
      start: index,
      end,
      isDate: dates.some((date) => date.start <= index && end <= date.end),
    };
  });
}

function valueOf(written: string): number {
  const digits = Number(/\d[\d,]*(?:\.\d+)?/.exec(written)?.[0].replaceAll(',', ''));
  if (written.endsWith('billion')) return digits * 1_000_000_000;
  return written.endsWith('million') ? digits * 1_000_000 : digits;
}

function unitOf(written: string): FoundNumber['unit'] {
  if (/%|per cent/.test(written)) return 'percent';
  return written.startsWith('£') ? 'pounds' : 'none';
}

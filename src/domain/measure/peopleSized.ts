import type { MetricValue } from '../submission/metric.ts';
import { FEWEST_FOR_PERCENT, FEWEST_TO_COUNT } from './fewest.ts';
import { formatNumber, formatValue, type Scale } from './formatValue.ts';
import type { MeasureDetails } from './schema.ts';

type Counted = MeasureDetails['counted'];
type Amount = Pick<MetricValue, 'value' | 'qualifier' | 'n'>;

/** Whether a value is a percentage of so few that it is shown as a count. */
export function isSmallGroup({ n }: Pick<Amount, 'n'>, { unit }: Pick<Scale, 'unit'>): boolean {
  return unit === 'percent' && n !== undefined && n < FEWEST_FOR_PERCENT;
}

/**
 * A quoted value in every form the hub derives: as the example gives it, or for a percentage of
 * few people the count, "7 of 22", and where that is 1 to 4 "fewer than 5 of 22"; where it leaves
 * 1 to 4 others "more than 17 of 22".
 */
export function figureText(amount: Amount, scale: Scale): string {
  const { value, qualifier, n } = amount;
  if (n === undefined || !isSmallGroup(amount, scale)) return formatValue(value, scale, qualifier);
  const part = countOfPercent(value, n);
  const known = qualifier === undefined || qualifier === 'about';
  if (!known) return `a share of ${formatNumber(n)}`;
  return `${part.suppressed || qualifier === undefined ? '' : 'about '}${part.text} of ${formatNumber(n)}`;
}

/** How many a percentage of so many is; 1 to 4 are not told, nor those that leave 1 to 4 others. */
export function countOfPercent(
  percent: number,
  of: number,
): { readonly text: string; readonly suppressed: boolean } {
  const count = Math.round((percent * of) / 100);
  if (percent > 0 && count < FEWEST_TO_COUNT) {
    return { text: `fewer than ${FEWEST_TO_COUNT}`, suppressed: true };
  }
  const all = Math.round(of);
  // "20 of 22" tells of the other 2 as plainly as "2 of 22".
  return percent < 100 && all - count < FEWEST_TO_COUNT
    ? { text: `more than ${formatNumber(all - FEWEST_TO_COUNT)}`, suppressed: true }
    : { text: formatNumber(count), suppressed: false };
}

/**
 * A quoted percentage in people: "16% of 162 social workers is about 26 leavers; one leaver is 0.6
 * percentage points". `undefined` without a number of people, for few of them, for other units,
 * and where the source's caution ("under 1%") leaves the count open.
 */
export function peopleSized(
  amount: Amount,
  scale: Scale & { readonly counted?: Counted },
): string | undefined {
  const { value, qualifier, n } = amount;
  if (scale.unit !== 'percent' || n === undefined || isSmallGroup(amount, scale)) return undefined;
  if (qualifier !== undefined && qualifier !== 'about') return undefined;
  const { counted } = scale;
  const base = [formatNumber(n), counted?.many].filter((each) => each !== undefined).join(' ');
  const each = counted === undefined ? 'each one' : `one ${(counted.event ?? counted).one}`;
  return `${formatValue(value, scale, qualifier)} of ${base} is ${partOf(value, n, counted)}; ${each} is ${pointsOfOne(n)}`;
}

/**
 * An official percentage in people, from a published base that is itself rounded: "11.0% of about
 * 310 full-time equivalent social workers in post is about 34 leavers". `text` is the value as it
 * stands beside it, `of` the base in words.
 */
export function officialPeople(
  { value, text }: { readonly value: number; readonly text: string },
  base: number,
  of: string,
  counted: Counted,
): string | undefined {
  const people = Math.round(base);
  if (people < FEWEST_FOR_PERCENT) return undefined;
  return `${text} of about ${formatNumber(people)} ${of} is ${partOf(value, base, counted)}`;
}

function partOf(percent: number, of: number, counted: Counted): string {
  const { text, suppressed } = countOfPercent(percent, of);
  const noun = counted?.event ?? counted;
  const name = noun === undefined ? '' : ` ${text === '1' ? noun.one : noun.many}`;
  return `${suppressed || percent === 0 ? '' : 'about '}${text}${name}`;
}

function pointsOfOne(n: number): string {
  const points = 100 / n;
  if (points < 0.05) return 'less than 0.1 percentage points';
  const text = points.toFixed(1);
  return `${text.replace(/\.0$/, '')} percentage ${text === '1.0' ? 'point' : 'points'}`;
}

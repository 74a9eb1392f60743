import type { MetricValue } from '../submission/metric.ts';
import { QUALIFIERS } from '../submission/vocabulary.ts';
import type { MeasureDetails } from './schema.ts';

/** What formatting needs to know of a measure. */
export type Scale = Pick<MeasureDetails, 'unit' | 'unitName' | 'range'>;
type Amount = Pick<MetricValue, 'value' | 'qualifier'>;

/** A number with commas over 999 and a true minus sign. Written here: locale data differs. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (value < 0 ? '−' : '') + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** A value with its unit and the source's caution: "about 29%", "£556,743", "7.9 out of 10". */
export function formatValue(
  value: number,
  scale: Scale,
  qualifier?: MetricValue['qualifier'],
): string {
  const text = withUnit(value, scale);
  return qualifier === undefined ? text : `${QUALIFIERS[qualifier].label} ${text}`;
}

function withUnit(value: number, scale: Scale): string {
  switch (scale.unit) {
    case 'percent':
      return `${formatNumber(value)}%`;
    case 'percent-change':
      if (value === 0) return 'no change';
      return `${value < 0 ? 'down' : 'up'} ${formatNumber(Math.abs(value))}%`;
    case 'pounds':
      return formatPounds(value);
    case 'score':
      return scale.range.max === undefined
        ? formatNumber(value)
        : `${formatNumber(value)} out of ${formatNumber(scale.range.max)}`;
    case 'count':
    case 'percentage-points':
    case 'cases-per-worker':
    case 'years':
    case 'months':
    case 'weeks':
    case 'days':
    case 'hours':
      return withNoun(value, nounOf(scale));
  }
}

function formatPounds(value: number): string {
  const [whole = '', pence = ''] = Math.abs(value).toFixed(2).split('.');
  const pounds = formatNumber(Number(whole));
  return `${value < 0 ? '−' : ''}£${pounds}${pence === '00' ? '' : `.${pence}`}`;
}

interface Noun {
  readonly one: string;
  readonly many: string;
}

function nounOf(scale: Scale): Noun | undefined {
  switch (scale.unit) {
    case 'percent':
    case 'percentage-points':
      return { one: 'percentage point', many: 'percentage points' };
    case 'cases-per-worker':
      return { one: 'case per worker', many: 'cases per worker' };
    case 'score':
      return { one: 'point', many: 'points' };
    case 'years':
    case 'months':
    case 'weeks':
    case 'days':
    case 'hours':
      return { one: scale.unit.slice(0, -1), many: scale.unit };
    default:
      return scale.unitName;
  }
}

function withNoun(value: number, noun: Noun | undefined): string {
  if (noun === undefined) return formatNumber(value);
  return `${formatNumber(value)} ${Math.abs(value) === 1 ? noun.one : noun.many}`;
}

/**
 * The difference between two values of one measure, in the measure's own steps: percentage
 * points for percentages, never a percentage of a percentage. `undefined` where the source's
 * cautions leave the size of the difference open.
 */
export function formatChange(before: Amount, after: Amount, scale: Scale): string | undefined {
  if (scale.unit === 'percent-change') return undefined;
  const difference = roundAs(after.value - before.value, before.value, after.value);
  const caution = cautionOf(before, after, difference);
  if (caution === undefined) return undefined;
  if (difference === 0) return caution === '' ? 'no change' : 'about the same';
  return caution + sizeAndDirection(Math.abs(difference), difference < 0, scale);
}

/** "4 more schools", "2 months shorter", "13 percentage points lower". */
function sizeAndDirection(size: number, falls: boolean, scale: Scale): string {
  switch (scale.unit) {
    case 'count':
    case 'cases-per-worker': {
      const noun = withNoun(size, nounOf(scale)).slice(formatNumber(size).length);
      return `${formatNumber(size)} ${falls ? 'fewer' : 'more'}${noun}`;
    }
    case 'years':
    case 'months':
    case 'weeks':
    case 'days':
    case 'hours':
      return `${withNoun(size, nounOf(scale))} ${falls ? 'shorter' : 'longer'}`;
    case 'pounds':
      return `${formatPounds(size)} ${falls ? 'lower' : 'higher'}`;
    default:
      return `${withNoun(size, nounOf(scale))} ${falls ? 'lower' : 'higher'}`;
  }
}

/** Words before the difference: '' when both values are exact. */
function cautionOf(before: Amount, after: Amount, difference: number): string | undefined {
  const cautions = [before.qualifier, after.qualifier];
  if (cautions.every((caution) => caution === undefined)) return '';
  if (cautions.every((caution) => caution === undefined || caution === 'about')) return 'about ';
  if (before.qualifier !== undefined) return undefined;
  // 27% to under 1% is more than 26 points; 27% to over 1% could be anything less.
  const falls = difference < 0;
  if (after.qualifier === (falls ? 'under' : 'over')) return 'more than ';
  if (after.qualifier === (falls ? 'up-to' : 'at-least')) return 'at least ';
  return undefined;
}

// 30.2 - 11 is 19.199999999999996 in binary: keep the decimals the source used.
function roundAs(value: number, ...sources: readonly number[]): number {
  const decimals = Math.max(...sources.map((n) => String(n).split('.')[1]?.length ?? 0));
  return Number(value.toFixed(decimals));
}

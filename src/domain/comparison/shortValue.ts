import { formatNumber, type Scale } from '../measure/formatValue.ts';
import type { MetricValue } from '../submission/metric.ts';
import { QUALIFIERS } from '../submission/vocabulary.ts';

/**
 * A value for a place with no room for its noun, such as a label or an axis: "27%", "£556,743",
 * "about 30". The unit stands in the words around it.
 */
export function shortValue(
  value: number,
  { unit }: Pick<Scale, 'unit'>,
  qualifier?: MetricValue['qualifier'],
): string {
  const number = formatNumber(value);
  const text =
    unit === 'percent' || unit === 'percent-change'
      ? `${number}%`
      : unit === 'pounds'
        ? number.replace(/^(−?)/, '$1£')
        : number;
  return qualifier === undefined ? text : `${QUALIFIERS[qualifier].label} ${text}`;
}

import type { Measure } from '../catalogue.ts';
import { formatChange, formatNumber, type Scale } from '../measure/formatValue.ts';

/** Official rates and averages are published to one decimal: 16 is 16.0. */
export function shortText(value: number, { unit }: Pick<Measure, 'unit'>): string {
  if (unit === 'percent') return `${fixed(value)}%`;
  return unit === 'cases-per-worker' ? fixed(value) : formatNumber(value);
}

/** The value with its unit in words. */
export function officialText(value: number, measure: Pick<Measure, 'unit'>): string {
  const text = shortText(value, measure);
  return measure.unit === 'cases-per-worker' ? `${text} cases per worker` : text;
}

/**
 * The difference of two official values, to their one decimal: "2.0 percentage points lower",
 * "0.2 fewer cases per worker", "no change".
 */
export function officialChange(before: number, now: number, measure: Scale): string {
  const change = Number((now - before).toFixed(1));
  const size = fixed(Math.abs(change));
  if (change === 0) return 'no change';
  if (measure.unit === 'percent') {
    return `${size} percentage points ${change < 0 ? 'lower' : 'higher'}`;
  }
  if (measure.unit === 'cases-per-worker') {
    return `${size} ${change < 0 ? 'fewer' : 'more'} cases per worker`;
  }
  return formatChange({ value: before }, { value: now }, measure) ?? 'no change';
}

function fixed(value: number): string {
  return value.toFixed(1);
}

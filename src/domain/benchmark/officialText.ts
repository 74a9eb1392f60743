import type { Measure } from '../catalogue.ts';
import { formatNumber } from '../measure/formatValue.ts';

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

function fixed(value: number): string {
  return value.toFixed(1);
}

import type { MeasureDetails } from './schema.ts';

/** What a measure's denominator is to it: a percentage is a share of it, a mean is divided by it. */
export function overWhat({ unit }: Pick<MeasureDetails, 'unit'>): 'as a share of' | 'divided by' {
  return unit.startsWith('percent') ? 'as a share of' : 'divided by';
}

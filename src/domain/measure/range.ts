import type { MeasureDetails } from './schema.ts';

/** Whether a value can be one of the measure; both ends of the range can. */
export function isWithin(value: number, { range }: Pick<MeasureDetails, 'range'>): boolean {
  return value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

/** "0 to 100", "0 at least", "10 at most". */
export function rangeWords({ range }: Pick<MeasureDetails, 'range'>): string {
  if (range.min === undefined) return `${range.max ?? ''} at most`;
  return range.max === undefined ? `${range.min} at least` : `${range.min} to ${range.max}`;
}

import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import type { BenchmarkArea } from './benchmark.ts';

/** Whether an area's value in a year, by its place among the years, is a percentage of too few. */
export function isOfFew({ values, bases }: BenchmarkArea, index: number): boolean {
  const base = bases?.at(index);
  return typeof values.at(index) === 'number' && base !== undefined && base < FEWEST_FOR_PERCENT;
}

/** A published percentage of few people with what a reader has to know of it; others as they are. */
export function withFew(text: string, area: BenchmarkArea, index: number): string {
  return isOfFew(area, index) ? `${text} (of fewer than ${FEWEST_FOR_PERCENT})` : text;
}

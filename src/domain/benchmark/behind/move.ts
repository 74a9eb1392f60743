import type { Measure } from '../../catalogue.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import { valueIn } from '../benchmark.ts';
import { shortText } from '../officialText.ts';

/** How an official value of one area moved between two reporting years. */
export interface Move {
  readonly area: BenchmarkArea;
  readonly before: number;
  readonly after: number;
  /** After less before, to the one decimal that official values have. */
  readonly change: number;
}

/** The move of an area, or `undefined` where one of the years has no figure. */
export function moveOf(
  benchmark: Benchmark,
  area: BenchmarkArea,
  { from, to }: { readonly from: number; readonly to: number },
): Move | undefined {
  const before = valueIn(benchmark, area, from);
  const after = valueIn(benchmark, area, to);
  if (typeof before !== 'number' || typeof after !== 'number') return undefined;
  return { area, before, after, change: Number((after - before).toFixed(1)) };
}

/** "fell", "rose"; a value that is the same in both years "did not change". */
export function directionOf({ change }: Pick<Move, 'change'>): 'fell' | 'rose' | 'did not change' {
  if (change === 0) return 'did not change';
  return change < 0 ? 'fell' : 'rose';
}

/** "by 2.1 percentage points": points for percentages, never a percentage of a percentage. */
export function amountOf(
  { change }: Pick<Move, 'change'>,
  { unit }: Measure,
  named = true,
): string {
  const size = Math.abs(change);
  if (!named) return `by ${size.toFixed(1)}`;
  const nouns = unit === 'percent' ? 'percentage points' : 'cases per worker';
  return `by ${size.toFixed(1)} ${nouns}`;
}

/** "fell by 1.5 percentage points", "did not change". */
export function movedBy(move: Move, measure: Measure, named = true): string {
  const direction = directionOf(move);
  return direction === 'did not change'
    ? direction
    : `${direction} ${amountOf(move, measure, named)}`;
}

/** "17.5% to 13.8%". */
export function bothValues({ before, after }: Move, measure: Measure): string {
  return `${shortText(before, measure)} to ${shortText(after, measure)}`;
}

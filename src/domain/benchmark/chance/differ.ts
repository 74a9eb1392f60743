import { wilson } from './wilson.ts';

/** A percentage and how many it is a share of. */
export interface Share {
  readonly percent: number;
  readonly of: number;
}

/**
 * Whether two percentages of different people differ by more than chance alone would bring about
 * 19 times in 20. Method 10 of R. G. Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17 (1998), 873 to 890: built from the two Wilson
 * intervals, so it serves for small councils. `undefined` where one of them has no interval.
 */
export function differ(a: Share, b: Share): boolean | undefined {
  const [high, low] = a.percent >= b.percent ? [a, b] : [b, a];
  const upper = wilson(high.percent, high.of);
  const lower = wilson(low.percent, low.of);
  if (upper === undefined || lower === undefined) return undefined;
  const reach = Math.hypot(high.percent - upper.low, lower.high - low.percent);
  return high.percent - low.percent > reach;
}

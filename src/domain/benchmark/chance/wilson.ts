/** A range in percent: both ends from 0 to 100. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval rounded as tables show it. Words are said of the rounded ends, so that they can be
 * checked against the table and are the same on every page: an end that rounds to a line is not
 * beyond it.
 */
export function shownRange(share: number, n: number): Range | undefined {
  const range = wilson(share, n);
  return range && { low: Number(range.low.toFixed(1)), high: Number(range.high.toFixed(1)) };
}

/** Standard deviations either side that hold 95% of a normal distribution. */
const Z = 1.959964;

/**
 * The 95% Wilson score interval of a percentage: the true rates with which it fits if nothing but
 * chance moved it. `share` is in percent, `n` how many it is a share of (full-time equivalents, so
 * not always whole); the ends are in percent.
 *
 * Unlike the plain interval it stays within 0 and 100 and has a width at 0%, so it serves for
 * small councils. Source: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), 209 to 212.
 *
 * `undefined` where it has no meaning: nobody counted, or a share outside 0 to 100.
 */
export function wilson(share: number, n: number): Range | undefined {
  if (!(n > 0) || !(share >= 0 && share <= 100)) return undefined;
  const p = share / 100;
  const squared = (Z * Z) / n;
  const middle = p + squared / 2;
  const reach = Z * Math.sqrt((p * (1 - p)) / n + squared / (4 * n));
  // Rounded far beyond what is shown: at 0% and 100% the sums miss the end by a hair.
  const percent = (part: number): number =>
    Math.min(100, Math.max(0, Number(((100 * part) / (1 + squared)).toFixed(9))));
  return { low: percent(middle - reach), high: percent(middle + reach) };
}

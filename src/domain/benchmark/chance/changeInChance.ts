import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import { valueIn } from '../benchmark.ts';

/** How far a share of people could move between two years by chance alone. */
export interface ChangeInChance {
  /** Percentage points either way, 19 times in 20. */
  readonly margin: number;
  /** Whether the change is beyond it. */
  readonly isClear: boolean;
  /** The people behind the two percentages, rounded to whole ones. */
  readonly counted: readonly [before: number, after: number];
}

/** The normal value that 95% lies within. */
const Z = 1.96;
/** With fewer expected on either side the sum below does not hold. */
const FEWEST_EXPECTED = 5;

/**
 * Sets the change of one area's percentage against chance: the difference of two independent
 * proportions. `undefined` where a value or its base is missing, or where so few are counted
 * that the sum would not hold.
 */
export function changeInChance(
  benchmark: Benchmark,
  area: BenchmarkArea,
  { from, to }: { readonly from: number; readonly to: number },
): ChangeInChance | undefined {
  const before = shareIn(benchmark, area, from);
  const after = shareIn(benchmark, area, to);
  if (before === undefined || after === undefined) return undefined;
  const margin = Z * Math.sqrt(varianceOf(before) + varianceOf(after)) * 100;
  const change = Math.abs(after.share - before.share) * 100;
  return {
    margin: Number(margin.toFixed(1)),
    isClear: change > margin,
    counted: [Math.round(before.of), Math.round(after.of)],
  };
}

/**
 * Whether two areas' changes over the same years differ by more than chance alone would seldom
 * bring about. A region includes its council, which makes the true margin a little narrower than
 * the one taken here, of separate groups. `undefined` where one of the changes cannot be judged.
 */
export function changesDiffer(
  benchmark: Benchmark,
  areas: readonly [BenchmarkArea, BenchmarkArea],
  { from, to }: { readonly from: number; readonly to: number },
): boolean | undefined {
  const shares = areas.map((area) => [from, to].map((year) => shareIn(benchmark, area, year)));
  const known = shares.flat().filter((share) => share !== undefined);
  if (known.length < 4) return undefined;
  const margin = Z * Math.sqrt(known.reduce((sum, share) => sum + varianceOf(share), 0));
  const [one = 0, other = 0] = shares.map(
    ([before, after]) => (after?.share ?? 0) - (before?.share ?? 0),
  );
  return Math.abs(one - other) > margin;
}

interface Share {
  readonly share: number;
  readonly of: number;
}

function shareIn(benchmark: Benchmark, area: BenchmarkArea, year: number): Share | undefined {
  const value = valueIn(benchmark, area, year);
  const of = area.bases?.[benchmark.years.indexOf(year)];
  if (typeof value !== 'number' || of === undefined) return undefined;
  const share = value / 100;
  return Math.min(share, 1 - share) * of < FEWEST_EXPECTED ? undefined : { share, of };
}

function varianceOf({ share, of }: Share): number {
  return (share * (1 - share)) / of;
}

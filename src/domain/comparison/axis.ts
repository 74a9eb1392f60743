/** Bounds and ticks of a value axis. Both renderers use exactly these. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** How far values of a measure can go. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const MOST_STEPS = 6;

/**
 * Round bounds around the values. The axis holds 0 unless the scale itself starts elsewhere,
 * as a score from 1 to 10 does: a cut axis makes small differences look large.
 */
export function axisFor(
  values: readonly number[],
  limits: Limits,
  label: (value: number) => string,
): Axis {
  const base = limits.min !== undefined && limits.min > 0 ? limits.min : 0;
  const low = Math.min(base, ...values);
  const reach = Math.max(base, ...values);
  // One value that is 0 still needs an axis to stand on.
  const high = reach > low ? reach : low + 1;
  const step = niceStep((high - low) / MOST_STEPS);
  const min = Math.max(Math.floor(low / step) * step, limits.min ?? -Infinity);
  const max = Math.min(Math.ceil(high / step) * step, limits.max ?? Infinity);
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    // Multiplied, not added up: 0.1 + 0.2 is not 0.3.
    const value = Number(((first + index) * step).toFixed(6));
    return { value, label: label(value) };
  });
  const edges = [min, max].filter((edge) => !ticks.some(({ value }) => value === edge));
  const all = [...ticks, ...edges.map((value) => ({ value, label: label(value) }))];
  return { min, max, ticks: all.toSorted((a, b) => a.value - b.value) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
  return Number((step * power).toPrecision(6));
}

import { shortValue } from '../comparison/shortValue.ts';
import { formatValue, type Scale } from '../measure/formatValue.ts';
import type { Benchmark } from './benchmark.ts';

/** Classes of equal width with round bounds. The first and the last also take what lies beyond. */
export interface MapClasses {
  /** Width of a class, in the measure's unit. */
  readonly width: number;
  /** Where each class but the first begins: one fewer than the classes. */
  readonly bounds: readonly number[];
  /** "under 10%", "10% to under 15%", "25% or more". */
  readonly labels: readonly string[];
}

export const CLASS_COUNT = 5;
/** The share of all figures that must lie inside the classes as wide as they say they are. */
const SHARE_INSIDE = 0.9;
const ROUND_STEPS = [1, 2, 5];

/**
 * Classes for a measure, from every figure there is of it: all councils and all years, so that the
 * maps of two years can be set side by side. Width is the least of 1, 2, 5, 10 and so on with
 * which nine in ten figures lie within five classes. They are neither ranks nor equal shares of
 * the councils: nobody is in the last class because somebody has to be.
 * `undefined` without figures.
 */
export function mapClasses(values: readonly number[], scale: Scale): MapClasses | undefined {
  if (values.length === 0) return undefined;
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const firstPower = span === 0 ? 0 : Math.floor(Math.log10(span / CLASS_COUNT)) - 1;
  for (let power = firstPower; ; power += 1) {
    for (const factor of ROUND_STEPS) {
      const width = Number((factor * 10 ** power).toPrecision(1));
      const start = fullestStart(values, width, scale.range.min);
      if (inside(values, start, width) < values.length * SHARE_INSIDE) continue;
      const bounds = Array.from({ length: CLASS_COUNT - 1 }, (_, index) =>
        // Multiplied, not added up: 0.1 + 0.2 is not 0.3.
        Number(((Math.round(start / width) + index + 1) * width).toFixed(6)),
      );
      return { width, bounds, labels: labelsOf(bounds, scale) };
    }
  }
}

/** The classes of an official series, from every council and every year of it. */
export function classesOf({ areas }: Benchmark, scale: Scale): MapClasses | undefined {
  const values = areas
    .filter(({ kind }) => kind === 'council')
    .flatMap((area) => area.values.filter((value) => typeof value === 'number'));
  return mapClasses(values, scale);
}

/** The number of a value's class, from 0; a value on a bound belongs to the class above it. */
export function classIndex(value: number, { bounds }: MapClasses): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** The round start from which five classes hold most figures; the lowest of several. */
function fullestStart(values: readonly number[], width: number, least: number | undefined): number {
  const first = Math.floor(Math.max(Math.min(...values), least ?? -Infinity) / width);
  const last = Math.floor(Math.max(...values) / width);
  let best = first;
  for (let step = first; step <= last; step += 1) {
    if (inside(values, step * width, width) > inside(values, best * width, width)) best = step;
  }
  return best * width;
}

function inside(values: readonly number[], start: number, width: number): number {
  return values.filter((value) => value >= start && value < start + CLASS_COUNT * width).length;
}

function labelsOf(bounds: readonly number[], scale: Scale): string[] {
  const full = (value: number): string => formatValue(value, scale);
  return [
    ...bounds.slice(0, 1).map((bound) => `under ${full(bound)}`),
    ...bounds.slice(1).map((bound, index) => {
      const from = bounds[index] ?? bound;
      return `${shortValue(from, scale)} to under ${full(bound)}`;
    }),
    ...bounds.slice(-1).map((bound) => `${full(bound)} or more`),
  ];
}

import type { BenchmarkArea } from '../benchmark.ts';

/** How councils follow one another. By name unless the reader chooses: the order is no ranking. */
export interface AreaOrder {
  readonly by: 'name' | 'value';
  /** A code of the area that comes before all others. */
  readonly first?: string | undefined;
}

/** Puts areas in order; by value the highest comes first, and those without a value last. */
export function orderAreas(
  areas: readonly BenchmarkArea[],
  { by, first }: AreaOrder,
  valueOf: (area: BenchmarkArea) => number | undefined,
): readonly BenchmarkArea[] {
  const isFirst = ({ codes }: BenchmarkArea): boolean =>
    first !== undefined && codes.includes(first);
  return areas.toSorted(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) ||
      (by === 'value' ? (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity) || 0 : 0) ||
      // Not localeCompare: its order depends on the machine's locale data.
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

import type { Benchmark } from './benchmark.ts';

/** The same series for these years alone, both included. */
export function withinYears(benchmark: Benchmark, from: number, to: number): Benchmark {
  const kept = <T>(values: readonly T[]): T[] =>
    values.filter((_, index) => {
      const year = benchmark.years[index];
      return year !== undefined && year >= from && year <= to;
    });
  return {
    ...benchmark,
    years: kept(benchmark.years),
    areas: benchmark.areas.map((area) => ({
      ...area,
      values: kept(area.values),
      ...(area.bases === undefined ? {} : { bases: kept(area.bases) }),
    })),
  };
}

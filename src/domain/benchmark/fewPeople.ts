import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { FEW, gap } from './gap.ts';

/**
 * The series as the hub shows it: a published percentage of fewer than 30 people is a gap with its
 * reason, since it moves too much when one person does. Every table, drawing, sentence and file is
 * made from this, so that none of them shows what another keeps back. What is a share of nobody's
 * number, such as an average, stays as it is.
 */
export function withoutFew(benchmark: Benchmark): Benchmark {
  return { ...benchmark, areas: benchmark.areas.map(areaWithoutFew) };
}

/** Whether an area's value in a year, by its place among the years, is kept back as of too few. */
export function isOfFew({ values }: Pick<BenchmarkArea, 'values'>, index: number): boolean {
  const value = values.at(index);
  return typeof value === 'object' && value.symbol === FEW;
}

function areaWithoutFew(area: BenchmarkArea): BenchmarkArea {
  const { bases, values } = area;
  if (bases === undefined) return area;
  return {
    ...area,
    values: values.map((value, index) => {
      const base = bases[index];
      const few = typeof value === 'number' && base !== undefined && base < FEWEST_FOR_PERCENT;
      return few ? gap(FEW) : value;
    }),
  };
}

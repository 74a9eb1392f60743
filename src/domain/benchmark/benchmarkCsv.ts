import { toCsv } from '../csv.ts';
import type { BenchmarkArea } from './benchmark.ts';
import { gap, NO_LINE } from './gap.ts';

/** The columns before the years, in a file of content/benchmarks. */
export const AREA_COLUMNS = ['code', 'former', 'name', 'kind', 'within'] as const;

/** What stands between two codes of one area. */
export const CODE_SEPARATOR = ';';

/**
 * Writes one measure's series in the project's own form: a line for each area, a column for each
 * year, so that a revised figure is one changed cell. A cell without a line is left empty.
 */
export function writeBenchmark(years: readonly number[], areas: readonly BenchmarkArea[]): string {
  return toCsv([
    [...AREA_COLUMNS, ...years.map(String)],
    ...areas.map((area) => [
      area.codes.join(CODE_SEPARATOR),
      area.formerCodes.join(CODE_SEPARATOR),
      area.name,
      area.kind,
      area.within,
      ...area.values.map(cellOf),
    ]),
  ]);
}

/**
 * The bases of a series as a series of their own, written in the same form beside it: areas
 * without any base have no line, and a year without one is left empty.
 */
export function basesAsSeries(areas: readonly BenchmarkArea[]): readonly BenchmarkArea[] {
  return areas.flatMap(({ bases = [], ...area }) =>
    bases.some((base) => base !== undefined)
      ? [{ ...area, values: bases.map((base) => base ?? gap(NO_LINE)) }]
      : [],
  );
}

/** The file that holds the bases of a measure's series, beside the series. */
export function baseFile(measure: string): string {
  return `${measure}-base.csv`;
}

function cellOf(value: BenchmarkArea['values'][number]): string | number {
  if (typeof value === 'number') return value;
  return value.symbol === NO_LINE ? '' : value.symbol;
}

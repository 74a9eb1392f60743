import type { Measure } from '../catalogue.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { FEW, gap, isGapSymbol, NO_LINE, type Gap } from './gap.ts';

/** A measure with its official series, as a page or another site reads them from one file. */
export interface Series {
  readonly measure: Measure;
  readonly benchmark: Benchmark;
}

/** A number, a symbol, or a symbol whose reason is not the general one. */
type FileValue = number | string | Gap;

interface FileArea extends Pick<BenchmarkArea, 'codes' | 'name' | 'kind' | 'within'> {
  readonly formerCodes?: readonly string[];
  readonly values: readonly FileValue[];
  /** `null` where the year's base was not published: JSON has no `undefined`. */
  readonly bases?: readonly (number | null)[];
}

interface SeriesFile {
  readonly measure: Measure;
  readonly benchmark: Omit<Benchmark, 'areas'> & { readonly areas: readonly FileArea[] };
}

/** Writes the file: symbols stand for their general reasons, and what is empty is left out. */
export function writeSeries({ measure, benchmark }: Series): string {
  const areas = benchmark.areas.map(({ formerCodes, values, bases, ...area }): FileArea => ({
    ...area,
    ...(formerCodes.length === 0 ? {} : { formerCodes }),
    values: values.map(fileValue),
    ...(bases === undefined ? {} : { bases: bases.map((base) => base ?? null) }),
  }));
  const file: SeriesFile = { measure, benchmark: { ...benchmark, areas } };
  return JSON.stringify(file);
}

/** Reads what `writeSeries` wrote. The build made it from checked content, so its shape is known. */
export function readSeries(text: string): Series {
  const { measure, benchmark } = JSON.parse(text) as SeriesFile;
  const areas = benchmark.areas.map(
    ({ formerCodes = [], values, bases, ...area }): BenchmarkArea => ({
      ...area,
      formerCodes,
      values: values.map(valueOf),
      ...(bases === undefined ? {} : { bases: bases.map((base) => base ?? undefined) }),
    }),
  );
  return { measure, benchmark: { ...benchmark, areas } };
}

function fileValue(value: number | Gap): FileValue {
  if (typeof value === 'number') return value;
  return value.reason === gap(value.symbol).reason ? value.symbol : value;
}

function valueOf(value: FileValue): number | Gap {
  if (typeof value !== 'string') return value;
  return gap(isGapSymbol(value) || value === FEW ? value : NO_LINE);
}

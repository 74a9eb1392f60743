import type { Council } from '../council/schema.ts';
import { areaOfCouncil, type Benchmark, type BenchmarkArea } from './benchmark.ts';

/** What a comparison has to know of a council. */
export type ChosenCouncil = Pick<Council, 'id' | 'shortName' | 'gss' | 'formerGss' | 'region'>;

/** One line of a comparison: a council, or two councils that make one return. */
export interface ChosenArea {
  readonly area: BenchmarkArea;
  /** The chosen councils that it stands for. */
  readonly councils: readonly ChosenCouncil[];
  /** The authorities it took over from within the years of the series. */
  readonly earlier: readonly BenchmarkArea[];
}

export interface ChosenAreas {
  /** In the order of the choice. */
  readonly chosen: readonly ChosenArea[];
  /** The regions of the chosen councils, in that order. */
  readonly regions: readonly BenchmarkArea[];
  readonly country: BenchmarkArea | undefined;
  /** Councils that the series does not know. */
  readonly unknown: readonly ChosenCouncil[];
}

/** Finds the areas behind a choice of councils, with what a reader needs beside them. */
export function chosenAreas(benchmark: Benchmark, councils: readonly ChosenCouncil[]): ChosenAreas {
  const byArea = Map.groupBy(councils, (council) => areaOfCouncil(benchmark, council));
  const regions = new Set(councils.map(({ region }) => region));
  return {
    chosen: [...byArea].flatMap(([area, members]) =>
      area === undefined ? [] : [{ area, councils: members, earlier: before(benchmark, area) }],
    ),
    regions: [...regions].flatMap((region) =>
      benchmark.areas.filter(({ kind, name }) => kind === 'region' && name === region),
    ),
    country: benchmark.areas.find(({ kind }) => kind === 'country'),
    unknown: byArea.get(undefined) ?? [],
  };
}

function before({ areas, years, source }: Benchmark, area: BenchmarkArea): BenchmarkArea[] {
  const first = years[0] ?? Infinity;
  const codes = source.successions
    .filter(({ to, year }) => year > first && to.some((code) => area.codes.includes(code)))
    .flatMap(({ from }) => from);
  return areas.filter((other) => other.codes.some((code) => codes.includes(code)));
}

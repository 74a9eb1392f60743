import { valueIn, type Benchmark, type BenchmarkArea } from '../benchmark.ts';
import { standing, type Standing } from '../chance/standing.ts';
import { shownRange, type Range } from '../chance/wilson.ts';
import { isOfFew } from '../fewPeople.ts';

/** What is known of one area in one year. */
export interface AreaFigure {
  readonly area: BenchmarkArea;
  /** Absent where nothing is published, and where too few people are counted. */
  readonly value: number | undefined;
  /** How many the value is a share of. */
  readonly base: number | undefined;
  readonly range: Range | undefined;
  /** Whether a published percentage is kept back because it is of too few. */
  readonly tooFew: boolean;
  readonly againstRegion: Standing | undefined;
  readonly againstCountry: Standing | undefined;
}

/** The lines that figures are seen against, in the unit of the measure. */
export interface Lines {
  readonly region: number | undefined;
  readonly country: number | undefined;
}

/** The figure of an area in a year, with the range of chance and its standing against the lines. */
export function areaFigure(
  area: BenchmarkArea,
  benchmark: Benchmark,
  year: number,
  lines: Lines,
): AreaFigure {
  const published = valueIn(benchmark, area, year);
  const index = benchmark.years.indexOf(year);
  const base = area.bases?.[index];
  const tooFew = isOfFew(area, index);
  const value = typeof published === 'number' ? published : undefined;
  const range = value === undefined || base === undefined ? undefined : shownRange(value, base);
  const against = (line: number | undefined): Standing | undefined =>
    range === undefined || line === undefined ? undefined : standing(range, line);
  return {
    area,
    value,
    base,
    range,
    tooFew,
    againstRegion: against(lines.region),
    againstCountry: against(lines.country),
  };
}

/** The value of an area in a year as a line on the chart. */
export function lineValue(
  area: BenchmarkArea | undefined,
  benchmark: Benchmark,
  year: number,
): number | undefined {
  const value = area && valueIn(benchmark, area, year);
  return typeof value === 'number' ? value : undefined;
}

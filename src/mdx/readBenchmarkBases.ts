import type { Benchmark } from '../domain/benchmark/benchmark.ts';
import { AREA_COLUMNS } from '../domain/benchmark/benchmarkCsv.ts';
import { gap, NO_LINE } from '../domain/benchmark/gap.ts';
import { errorAt, type Finding } from '../domain/problem.ts';
import { type BenchmarkReading, readSeries } from './readBenchmarks.ts';

const RULE = 'benchmark-file';

/**
 * Reads how many each percentage of a series is a share of, such as
 * content/benchmarks/vacancy-rate-base.csv: the same form as the series, with numbers of people or
 * nothing in its cells. Gives the series with its bases. An area or a year that the series lacks
 * is a mistake: the base would silently belong to nothing.
 */
export function readBenchmarkBases(text: string, series: Benchmark): BenchmarkReading<Benchmark> {
  const read = readSeries(text, {
    read: (cell) => (cell === '' ? gap(NO_LINE) : readCount(cell)),
    wanted: 'a number of people nor empty',
    remedy: 'write how many people there are, or leave it empty',
  });
  if (read.value === undefined) return { value: undefined, findings: read.findings };
  const { years, areas } = read.value;
  const findings = [
    ...unknownYears(years, series),
    ...unknownAreas(areas, series),
    ...repeatedAreas(areas),
  ];
  if (findings.length > 0) return { value: undefined, findings };
  const withBases = series.areas.map((area) => {
    const line = areas.find(({ codes }) => sameCodes(codes, area.codes));
    if (line === undefined) return area;
    const bases = series.years.map((year) => {
      const value = line.values[years.indexOf(year)];
      return typeof value === 'number' ? value : undefined;
    });
    return { ...area, bases };
  });
  return { value: { ...series, areas: withBases }, findings };
}

function readCount(cell: string): number | undefined {
  return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

function unknownYears(years: readonly number[], series: Benchmark): Finding[] {
  return years.flatMap((year, index) => {
    if (series.years.includes(year)) return [];
    // Years are 4 figures and a comma each, after the names of the other columns.
    const column = `${AREA_COLUMNS.join(',')},`.length + index * 5 + 1;
    const message = `the series of ${series.measure} has no year ${year}`;
    return [errorAt({ line: 1, column }, RULE, message, 'take the year out, or add it there')];
  });
}

function unknownAreas(areas: Benchmark['areas'], series: Benchmark): Finding[] {
  return areas.flatMap(({ codes, name }, index) => {
    if (series.areas.some((area) => sameCodes(area.codes, codes))) return [];
    const place = { line: index + 2, column: 1 };
    const message = `the series of ${series.measure} has no area ${codes.join(' and ')} (${name})`;
    return [errorAt(place, RULE, message, 'use the codes that stand in the series')];
  });
}

function repeatedAreas(areas: Benchmark['areas']): Finding[] {
  return areas.flatMap(({ codes, name }, index) => {
    if (!areas.slice(0, index).some((area) => sameCodes(area.codes, codes))) return [];
    const place = { line: index + 2, column: 1 };
    return [errorAt(place, RULE, `'${name}' stands twice`, 'keep one line for each area')];
  });
}

function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code) => b.includes(code));
}

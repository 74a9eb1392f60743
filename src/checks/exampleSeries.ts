import { benchmarkSourceSchema } from '../domain/benchmark/schema.ts';
import type { Benchmark } from '../domain/benchmark/benchmark.ts';
import { benchmarkPlaces } from '../mdx/benchmarkPlaces.ts';
import { readBenchmark } from '../mdx/readBenchmarks.ts';
import type { Source } from './sources.ts';

/** The source that examples of official series name. All of it is invented. */
const SAMPLE_SOURCE = benchmarkSourceSchema.parse({
  id: 'workforce',
  publisher: 'Department of Examples',
  title: 'Workforce',
  url: 'https://statistics.example/workforce',
  release: 'Reporting year 2024',
  retrieved: '2025-03-01',
  licence: 'ogl-3.0',
  attribution: 'Invented.',
  yearEnds: '09-30',
  basis: 'Full-time equivalent.',
  measures: ['vacancy-rate'],
  successions: [
    { year: 2024, from: ['E10009910'], to: ['E06009911'], note: 'Oldshire became Newshire.' },
  ],
});

/** Reads the series of an example as the folder's reader does. Throws when it cannot be read. */
export function exampleSeries(measure: string, csv: string): Source<Benchmark> {
  const { value, findings } = readBenchmark(measure, csv, SAMPLE_SOURCE);
  if (value === undefined) {
    throw new Error(
      `The series cannot be read: ${findings.map(({ message }) => message).join('; ')}`,
    );
  }
  return {
    file: `content/benchmarks/${measure}.csv`,
    value,
    place: benchmarkPlaces(csv),
    marks: [],
  };
}

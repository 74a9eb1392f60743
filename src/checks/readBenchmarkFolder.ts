import type { Benchmark } from '../domain/benchmark/benchmark.ts';
import { LIMITS } from '../mdx/limits.ts';
import { readBenchmark, readBenchmarkSources } from '../mdx/readBenchmarks.ts';
import type { FolderReader } from './folderReader.ts';
import type { Source } from './sources.ts';

const SOURCES = 'benchmarks/sources.yml';

/** Reads the official series, if the folder holds any: sources.yml, and a CSV file for each measure. */
export function readBenchmarkFolder(reader: FolderReader): Source<Benchmark>[] {
  if (!reader.has(SOURCES)) return [];
  const text = reader.text(SOURCES, LIMITS.csvBytes);
  if (text === undefined) return [];
  const { value: sources, findings } = readBenchmarkSources(text);
  reader.note(SOURCES, findings);
  return (sources ?? []).flatMap((source) =>
    source.measures.flatMap((measure) => {
      const name = `benchmarks/${measure}.csv`;
      const csv = reader.text(name, LIMITS.csvBytes);
      if (csv === undefined) return [];
      const read = readBenchmark(measure, csv, source);
      reader.note(name, read.findings);
      return read.value === undefined
        ? []
        : [
            {
              file: reader.shown(name),
              value: read.value,
              place: () => ({ line: 1, column: 1 }),
              marks: [],
            },
          ];
    }),
  );
}

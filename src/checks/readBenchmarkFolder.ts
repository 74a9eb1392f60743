import path from 'node:path';
import type { Benchmark } from '../domain/benchmark/benchmark.ts';
import { baseFile } from '../domain/benchmark/benchmarkCsv.ts';
import type { BenchmarkSource } from '../domain/benchmark/schema.ts';
import { errorAt } from '../domain/problem.ts';
import { benchmarkPlaces } from '../mdx/benchmarkPlaces.ts';
import { LIMITS } from '../mdx/limits.ts';
import { readBenchmarkBases } from '../mdx/readBenchmarkBases.ts';
import { readBenchmark, readBenchmarkSources } from '../mdx/readBenchmarks.ts';
import type { FolderReader } from './folderReader.ts';
import type { Source } from './sources.ts';

const SOURCES = 'benchmarks/sources.yml';

/**
 * Reads the official series, if the folder holds any: sources.yml, a CSV file for each measure,
 * and another with its bases where the source declares one.
 */
export function readBenchmarkFolder(reader: FolderReader): Source<Benchmark>[] {
  if (!reader.has(SOURCES)) return [];
  const text = reader.text(SOURCES, LIMITS.csvBytes);
  if (text === undefined) return [];
  const { memory } = reader;
  const { value: sources, findings } = memory.once(SOURCES, [text], () =>
    readBenchmarkSources(text),
  );
  reader.note(SOURCES, findings);
  if (sources !== undefined) noteUnclaimed(reader, sources);
  return (sources ?? []).flatMap((source) =>
    source.measures.flatMap((measure) => {
      const name = `benchmarks/${measure}.csv`;
      const csv = reader.text(name, LIMITS.csvBytes);
      if (csv === undefined) return [];
      const read = memory.once(name, [csv, source], () => readBenchmark(measure, csv, source));
      reader.note(name, read.findings);
      if (read.value === undefined) return [];
      const value = withBases(read.value, reader);
      const placed = () => ({
        file: reader.shown(name),
        value,
        place: benchmarkPlaces(csv),
        marks: [],
      });
      return [memory.once(`${name} with its places`, [csv, value], placed)];
    }),
  );
}

/** A file that no source names would be left out without a word. */
function noteUnclaimed(reader: FolderReader, sources: readonly BenchmarkSource[]): void {
  const claimed = new Set(
    sources.flatMap(({ measures }) => measures.flatMap((id) => [`${id}.csv`, baseFile(id)])),
  );
  for (const file of reader.list('benchmarks', 'csv')) {
    const name = path.basename(file);
    if (claimed.has(name)) continue;
    reader.note(`benchmarks/${name}`, [
      errorAt(
        { line: 1, column: 1 },
        'benchmark-file',
        'No source in sources.yml claims this file, so nobody would know where its figures are from',
        'add its measure to the measures of its source, or delete the file',
      ),
    ]);
  }
}

function withBases(series: Benchmark, reader: FolderReader): Benchmark {
  const base = series.source.bases.find(({ measure }) => measure === series.measure)?.of;
  if (base === undefined) return series;
  const name = `benchmarks/${baseFile(series.measure)}`;
  const csv = reader.text(name, LIMITS.csvBytes);
  if (csv === undefined) return series;
  const { value, findings } = reader.memory.once(name, [csv, series], () => {
    const { value: whole, findings } = readBenchmarkBases(csv, series);
    return { value: whole === undefined ? series : { ...whole, base }, findings };
  });
  reader.note(name, findings);
  return value;
}

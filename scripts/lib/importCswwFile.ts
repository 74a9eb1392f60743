import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { replaceFile } from '../../src/checks/replaceFile.ts';
import type { Benchmark } from '../../src/domain/benchmark/benchmark.ts';
import {
  baseFile,
  basesAsSeries,
  writeBenchmark,
} from '../../src/domain/benchmark/benchmarkCsv.ts';
import { compareSeries, type SeriesChanges } from '../../src/domain/benchmark/changes.ts';
import type { CswwSeries } from '../../src/domain/benchmark/csww.ts';
import { readBenchmarkBases } from '../../src/mdx/readBenchmarkBases.ts';
import { readBenchmark, readBenchmarkSources } from '../../src/mdx/readBenchmarks.ts';
import { readCswwFile } from '../../src/mdx/readCsww.ts';
import { RefusedError, UsageError } from './command.ts';

const SOURCE = 'csww';
const MOST_SHOWN = 20;

export interface CswwRequest {
  readonly file: string;
  /** The folder of the series: content/benchmarks. */
  readonly folder: string;
  /** Absent for a trial run, which writes nothing. */
  readonly stamp: { readonly release: string; readonly retrieved: string } | undefined;
}

/**
 * Brings a new release of the official workforce figures into content/benchmarks and prints what
 * changed. Throws `RefusedError` for a file it does not know.
 */
export async function importCswwFile({ file, folder, stamp }: CswwRequest): Promise<void> {
  const series = readCswwFile(await readText(file));
  if ('complaints' in series) throw new RefusedError(listed(series.complaints));
  console.log(`Read ${path.basename(file)}: ${series.years[0]} to ${series.years.at(-1)}.`);
  const sourcesFile = path.join(folder, 'sources.yml');
  const sourcesText = await readText(sourcesFile);
  for (const [measure, areas] of series.areas) {
    const before = await current(measure, folder, sourcesText);
    const { years } = series;
    report(measure, compareSeries(before, { years, areas }));
    if (!hasBases(areas)) continue;
    const bases = basesAsSeries(areas);
    const earlier = { years: before.years, areas: basesAsSeries(before.areas) };
    report(`${measure} (base)`, compareSeries(earlier, { years, areas: bases }));
  }
  if (stamp === undefined) {
    console.log('Nothing written. Give --release and --retrieved to write.');
    return;
  }
  writeSeries(series, folder);
  replaceFile(sourcesFile, stamped(sourcesText, stamp));
  console.log(`Written to ${folder}: "${stamp.release}", retrieved ${stamp.retrieved}.`);
}

async function current(
  measure: string,
  folder: string,
  sourcesText: string,
): Promise<Pick<Benchmark, 'years' | 'areas'>> {
  const sources = readBenchmarkSources(sourcesText);
  const source = sources.value?.find(({ id }) => id === SOURCE);
  if (source === undefined) {
    const reasons = sources.findings.map(({ line, message }) => `line ${line}: ${message}`);
    throw new RefusedError(`sources.yml has no readable source "${SOURCE}".\n${listed(reasons)}`);
  }
  const text = await readFile(path.join(folder, `${measure}.csv`), 'utf8').catch(absentFile);
  const reading = text === undefined ? undefined : readBenchmark(measure, text, source);
  if (reading?.value === undefined) return { years: [], areas: [] };
  const bases = await readFile(path.join(folder, baseFile(measure)), 'utf8').catch(absentFile);
  return bases === undefined
    ? reading.value
    : (readBenchmarkBases(bases, reading.value).value ?? reading.value);
}

function writeSeries({ years, areas }: CswwSeries, folder: string): void {
  for (const [measure, list] of areas) {
    replaceFile(path.join(folder, `${measure}.csv`), writeBenchmark(years, list));
    if (!hasBases(list)) continue;
    const bases = writeBenchmark(years, basesAsSeries(list));
    replaceFile(path.join(folder, baseFile(measure)), bases);
  }
}

/** Whether the measure is a share of people; its bases may still all be missing. */
function hasBases(areas: Benchmark['areas']): boolean {
  return areas.some(({ bases }) => bases !== undefined);
}

function report(measure: string, { added, changed, removed }: SeriesChanges): void {
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  console.log(`${measure}: ${counts}`);
  const lines = [
    ...changed.map((c) => `  changed  ${c.area} ${c.year}: ${c.before} is now ${c.after}`),
    ...removed.map((c) => `  removed  ${c.area} ${c.year}: was ${c.before}`),
  ];
  for (const line of lines) console.log(line);
}

/** Sets two fields of the source and keeps people's comments and order. */
function stamped(text: string, { release, retrieved }: NonNullable<CswwRequest['stamp']>): string {
  const document = parseDocument(text);
  const sources = document.get('sources');
  const items = isSeq(sources) ? sources.items : [];
  const source = items.find((item) => isMap(item) && item.get('id') === SOURCE);
  if (!isMap(source)) throw new RefusedError(`sources.yml has no source with the id "${SOURCE}".`);
  source.set('release', release);
  source.set('retrieved', retrieved);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(absentFile);
  if (text === undefined) throw new UsageError(`There is no file ${file}.`);
  return text;
}

function absentFile(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

function listed(lines: readonly string[]): string {
  const more = lines.length - MOST_SHOWN;
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `${line}.`);
  return [...shown, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
}

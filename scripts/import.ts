/**
 * Brings a new release of official figures into content/benchmarks and says what changed.
 * Exit codes: 0 done, 1 the file or the request has problems, 2 the tool failed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Benchmark } from '../src/domain/benchmark/benchmark.ts';
import { writeBenchmark } from '../src/domain/benchmark/benchmarkCsv.ts';
import { compareSeries, type SeriesChanges } from '../src/domain/benchmark/changes.ts';
import type { CswwSeries } from '../src/domain/benchmark/csww.ts';
import { readBenchmark, readBenchmarkSources } from '../src/mdx/readBenchmarks.ts';
import { readCswwFile } from '../src/mdx/readCsww.ts';

const SOURCE = 'csww';
const MOST_SHOWN = 20;
const USAGE = `Usage: npm run import -- csww FILE.csv --release "Reporting year 2025" --retrieved 2026-04-27

Reads the Department for Education's file of indicators as published and writes the series
of content/benchmarks. Without --release and --retrieved it only says what would change.

  --release    the label of the release, which readers see
  --retrieved  the day the file was fetched: year-month-day
  --folder     the folder to write; content/benchmarks if left out`;

/** A request that cannot be met: its message is all the reader needs, so no stack is shown. */
class Refusal extends Error {}

interface Request {
  readonly file: string;
  readonly folder: string;
  /** Absent for a trial run. */
  readonly stamp: { readonly release: string; readonly retrieved: string } | undefined;
}

function readRequest(): Request {
  const { values, positionals } = parseRequest();
  const { release, retrieved, folder } = values;
  const [kind, file, ...rest] = positionals;
  if (kind !== SOURCE || file === undefined || rest.length > 0) throw new Refusal(USAGE);
  if (release === undefined && retrieved === undefined) return { file, folder, stamp: undefined };
  if (release === undefined || retrieved === undefined) {
    throw new Refusal('Give --release and --retrieved together, or neither for a trial run.');
  }
  if (!z.iso.date().safeParse(retrieved).success) {
    throw new Refusal(`--retrieved must be a day such as 2026-04-27, not "${retrieved}".`);
  }
  return { file, folder, stamp: { release, retrieved } };
}

function parseRequest() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        release: { type: 'string' },
        retrieved: { type: 'string' },
        folder: { type: 'string', default: 'content/benchmarks' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ''}\n\n${USAGE}`);
  }
}

async function importFile({ file, folder, stamp }: Request): Promise<void> {
  const series = readCswwFile(await readText(file));
  if ('complaints' in series) throw new Refusal(listed(series.complaints));
  console.log(`Read ${path.basename(file)}: ${series.years[0]} to ${series.years.at(-1)}.`);
  const sourcesFile = path.join(folder, 'sources.yml');
  const sourcesText = await readText(sourcesFile);
  for (const [measure, areas] of series.areas) {
    const target = path.join(folder, `${measure}.csv`);
    const before = await current(measure, target, sourcesText);
    report(measure, compareSeries(before, { years: series.years, areas }));
  }
  if (stamp === undefined) {
    console.log('Nothing written. Give --release and --retrieved to write.');
    return;
  }
  await writeSeries(series, folder);
  await writeFile(sourcesFile, stamped(sourcesText, stamp));
  console.log(`Written to ${folder}: "${stamp.release}", retrieved ${stamp.retrieved}.`);
}

async function current(
  measure: string,
  target: string,
  sourcesText: string,
): Promise<Pick<Benchmark, 'years' | 'areas'>> {
  const sources = readBenchmarkSources(sourcesText);
  const source = sources.value?.find(({ id }) => id === SOURCE);
  if (source === undefined) {
    const reasons = sources.findings.map(({ line, message }) => `line ${line}: ${message}`);
    throw new Refusal(`sources.yml has no readable source "${SOURCE}".\n${listed(reasons)}`);
  }
  const text = await readFile(target, 'utf8').catch(absentFile);
  const reading = text === undefined ? undefined : readBenchmark(measure, text, source);
  return reading?.value ?? { years: [], areas: [] };
}

async function writeSeries({ years, areas }: CswwSeries, folder: string): Promise<void> {
  for (const [measure, list] of areas) {
    await writeFile(path.join(folder, `${measure}.csv`), writeBenchmark(years, list));
  }
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
function stamped(text: string, { release, retrieved }: NonNullable<Request['stamp']>): string {
  const document = parseDocument(text);
  const sources = document.get('sources');
  const items = isSeq(sources) ? sources.items : [];
  const source = items.find((item) => isMap(item) && item.get('id') === SOURCE);
  if (!isMap(source)) throw new Refusal(`sources.yml has no source with the id "${SOURCE}".`);
  source.set('release', release);
  source.set('retrieved', retrieved);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(absentFile);
  if (text === undefined) throw new Refusal(`There is no file ${file}.`);
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

try {
  await importFile(readRequest());
} catch (error) {
  process.exitCode = error instanceof Refusal ? 1 : 2;
  console.error(error instanceof Refusal ? error.message : error);
}

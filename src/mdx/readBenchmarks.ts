import { parse as parseCsv } from 'csv-parse/sync';
import { LineCounter, parseDocument } from 'yaml';
import {
  AREA_KINDS,
  type AreaKind,
  type Benchmark,
  type BenchmarkArea,
} from '../domain/benchmark/benchmark.ts';
import { AREA_COLUMNS, CODE_SEPARATOR } from '../domain/benchmark/benchmarkCsv.ts';
import { gap, isGapSymbol, NO_LINE, type Gap } from '../domain/benchmark/gap.ts';
import { benchmarkSourcesSchema, type BenchmarkSource } from '../domain/benchmark/schema.ts';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';

const RULE = 'benchmark-file';
const CODE = /^E\d{8}$/;

/** What reading gives: the value when nothing is wrong, and all that is wrong otherwise. */
export interface BenchmarkReading<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Reads content/benchmarks/sources.yml. */
export function readBenchmarkSources(text: string): BenchmarkReading<readonly BenchmarkSource[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return errorAt({ line, column: col }, RULE, error.message, 'mend the YAML');
    });
    return { value: undefined, findings };
  }
  const parsed = benchmarkSourcesSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node = document.getIn(path.map(pathStep), true);
    const { line, col } = lines.linePos(hasRange(node) ? node.range[0] : 0);
    return { line, column: col };
  };
  if (parsed.success) {
    const claims = claimedTwice(parsed.data.sources, placeOf);
    return { value: claims.length === 0 ? parsed.data.sources : undefined, findings: claims };
  }
  const findings = parsed.error.issues.map((issue) => {
    return errorAt(
      placeOf(issue.path),
      RULE,
      `${issue.path.join('.')} ${issue.message}`,
      'compare with the fields the source schema describes',
    );
  });
  return { value: undefined, findings };
}

/** A measure has one official series: two sources that claim it would be read as one file. */
function claimedTwice(
  sources: readonly BenchmarkSource[],
  placeOf: (path: readonly PropertyKey[]) => Place,
): Finding[] {
  const claimed = new Map<string, string>();
  return sources.flatMap(({ id, measures }, source) =>
    measures.flatMap((measure, index) => {
      const other = claimed.get(measure);
      if (other === undefined) {
        claimed.set(measure, id);
        return [];
      }
      return [
        errorAt(
          placeOf(['sources', source, 'measures', index]),
          RULE,
          other === id
            ? `'${id}' names '${measure}' twice`
            : `'${measure}' is claimed by '${other}' and by '${id}', and a measure has one official series`,
          `keep ${measure} in one list of measures`,
        ),
      ];
    }),
  );
}

/** Reads one measure's series, such as content/benchmarks/vacancy-rate.csv. */
export function readBenchmark(
  measure: string,
  text: string,
  source: BenchmarkSource,
): BenchmarkReading<Benchmark> {
  const { value, findings } = readSeries(text, {
    read: readValue,
    wanted: 'a number nor a symbol of the source',
    remedy: 'write a number, x, c, u, z or low, or leave it empty',
  });
  return { value: value && { measure, ...value, source }, findings };
}

/** What a cell of a series may hold. */
interface Cells {
  readonly read: (cell: string) => number | Gap | undefined;
  /** Follows "is neither". */
  readonly wanted: string;
  readonly remedy: string;
}

/** Reads a table with a line for each area and a column for each year. */
export function readSeries(
  text: string,
  cells: Cells,
): BenchmarkReading<Pick<Benchmark, 'years' | 'areas'>> {
  let records: string[][];
  try {
    records = parseCsv(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'make the file again with npm run import';
    return { value: undefined, findings: [errorAt({ line: 1, column: 1 }, RULE, message, remedy)] };
  }
  const [header = [], ...rows] = records;
  const years = header.slice(AREA_COLUMNS.length).map(Number);
  const headed = AREA_COLUMNS.every((name, index) => header[index] === name);
  const odd = headed ? years.findIndex((year, index) => !isNextYear(year, index, years)) : -1;
  if (odd > 0 && Number.isInteger(years[odd])) {
    const place = { line: 1, column: columnOf(header, AREA_COLUMNS.length + odd) };
    const [year, before] = [header[AREA_COLUMNS.length + odd], years[odd - 1]];
    const message = `the year ${year ?? ''} stands after ${before ?? ''}`;
    const remedy = 'write each year once, in order and without a gap';
    return { value: undefined, findings: [errorAt(place, RULE, message, remedy)] };
  }
  if (!headed || years.length === 0 || odd !== -1) {
    const wanted = `${AREA_COLUMNS.join(',')} and then years in order`;
    const message = 'the first line does not name the columns of an official series';
    const place = { line: 1, column: 1 };
    return { value: undefined, findings: [errorAt(place, RULE, message, `write ${wanted}`)] };
  }
  const findings: Finding[] = [];
  const areas = rows.map((row, index) => readArea(row, { line: index + 2, cells, findings }));
  return findings.length > 0
    ? { value: undefined, findings }
    : { value: { years, areas }, findings };
}

function readArea(
  row: readonly string[],
  {
    line,
    cells,
    findings,
  }: { readonly line: number; readonly cells: Cells; readonly findings: Finding[] },
): BenchmarkArea {
  const [codes = '', former = '', name = '', kind = '', within = '', ...texts] = row;
  const complain = (column: number, message: string, remedy: string): void => {
    findings.push(errorAt({ line, column: columnOf(row, column) }, RULE, message, remedy));
  };
  const codeList = codes.split(CODE_SEPARATOR);
  const formerList = former === '' ? [] : former.split(CODE_SEPARATOR);
  for (const code of [...codeList, ...formerList]) {
    if (!CODE.test(code)) complain(0, `"${code}" is not an area code`, 'write E and 8 digits');
  }
  if (name === '') complain(2, 'the area has no name', 'write its name');
  if (!isAreaKind(kind)) {
    complain(3, `"${kind}" is not a kind of area`, `write one of ${AREA_KINDS.join(', ')}`);
  }
  const values = texts.map((cell, index) => {
    const value = cells.read(cell);
    if (value !== undefined) return value;
    complain(AREA_COLUMNS.length + index, `"${cell}" is neither ${cells.wanted}`, cells.remedy);
    return gap('x');
  });
  return {
    codes: codeList,
    formerCodes: formerList,
    name,
    kind: isAreaKind(kind) ? kind : 'council',
    within,
    values,
  };
}

function readValue(cell: string): number | Gap | undefined {
  if (cell === '') return gap(NO_LINE);
  if (isGapSymbol(cell)) return gap(cell);
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

function isNextYear(year: number, index: number, years: readonly number[]): boolean {
  const previous = years[index - 1];
  return Number.isInteger(year) && (previous === undefined || year === previous + 1);
}

function isAreaKind(text: string): text is AreaKind {
  return AREA_KINDS.some((kind) => kind === text);
}

function columnOf(row: readonly string[], index: number): number {
  return row.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 1);
}

function pathStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? step.toString() : step;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && Array.isArray(Reflect.get(node, 'range'));
}

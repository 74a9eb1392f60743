import type { AreaKind, BenchmarkArea } from './benchmark.ts';
import { gap, isGapSymbol, NO_LINE, type Gap } from './gap.ts';

/** The official workforce file's columns, all of them: a file with others is not read by guess. */
export const CSWW_COLUMNS = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
  'inpost_fte',
  'inpost_headcount',
  'starters_fte',
  'starters_headcount',
  'leavers_fte',
  'leavers_headcount',
  'turnover_rate_fte',
  'turnover_rate_headcount',
  'agency_fte',
  'agency_headcount',
  'agency_rate_fte',
  'agency_rate_headcount',
  'agency_cover_fte',
  'agency_cover_rate_fte',
  'vacancy_fte',
  'vacancy_rate_fte',
  'vacancy_agency_cover_rate_fte',
  'case_holders_fte',
  'cases',
  'caseload_fte',
  'working_days_lost_fte',
  'absence_rate_fte',
] as const;

export type CswwRow = Readonly<Record<(typeof CSWW_COLUMNS)[number], string>>;

/** Which column holds the series of each measure: full-time equivalents throughout. */
export const CSWW_MEASURES = {
  'turnover-rate': 'turnover_rate_fte',
  'vacancy-rate': 'vacancy_rate_fte',
  'agency-worker-rate': 'agency_rate_fte',
  'average-caseload': 'caseload_fte',
  'sickness-absence-rate': 'absence_rate_fte',
} as const satisfies Record<string, keyof CswwRow>;

/**
 * The columns whose sum each rate is a share of, as the publisher defines the rate. An average and
 * a share of working days are no shares of people: they have none.
 */
export const CSWW_BASES = {
  'turnover-rate': ['inpost_fte'],
  'vacancy-rate': ['vacancy_fte', 'inpost_fte'],
  'agency-worker-rate': ['agency_fte', 'inpost_fte'],
} as const satisfies Partial<Record<keyof typeof CSWW_MEASURES, readonly (keyof CswwRow)[]>>;

const BASE_COLUMNS = new Set(Object.values(CSWW_BASES).flat());

const LEVELS: ReadonlyMap<string, AreaKind> = new Map([
  ['National', 'country'],
  ['Regional', 'region'],
  ['Local authority', 'council'],
]);
const KIND_ORDER: readonly AreaKind[] = ['country', 'region', 'subregion', 'council'];
const PARTS_OF_LONDON = /^(?:Inner|Outer) London$/;

export interface CswwSeries {
  readonly years: readonly number[];
  /** Areas by measure id. */
  readonly areas: ReadonlyMap<string, readonly BenchmarkArea[]>;
}

/** What the file lacks or has too much of; empty when its columns are the known ones. */
export function columnComplaints(columns: readonly string[]): string[] {
  const known: readonly string[] = CSWW_COLUMNS;
  const missing = known.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !known.includes(name));
  return [
    ...(missing.length > 0 ? [`These columns are missing: ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`These columns are not known: ${unknown.join(', ')}`] : []),
  ];
}

/**
 * Turns the file's rows into series. `line` in a complaint counts the header as line 1.
 * An authority keeps one series when only its code changes: its DfE number stays the same.
 */
export function readCsww(rows: readonly CswwRow[]): CswwSeries | { complaints: string[] } {
  const complaints = rows.flatMap(rowComplaints);
  if (complaints.length > 0) return { complaints };
  const years = [...new Set(rows.map((row) => Number(row.time_period)))].sort((a, b) => a - b);
  const byArea = Map.groupBy(rows, areaKey);
  const repeated = [...byArea.values()].flatMap(repeatedYears);
  if (repeated.length > 0) return { complaints: repeated };
  const areas = new Map<string, readonly BenchmarkArea[]>();
  for (const [measure, column] of Object.entries(CSWW_MEASURES)) {
    const base = Object.entries(CSWW_BASES).find(([name]) => name === measure)?.[1];
    const list = [...byArea.values()].map((ofArea) => areaOf(ofArea, { column, base }, years));
    areas.set(measure, list.toSorted(byKindAndName));
  }
  return { years, areas };
}

function rowComplaints(row: CswwRow, index: number): string[] {
  const where = `Line ${index + 2}: `;
  const found: string[] = [];
  if (!/^\d{4}$/.test(row.time_period)) {
    found.push(`${where}"${row.time_period}" in time_period is not a year`);
  }
  if (!LEVELS.has(row.geographic_level)) {
    found.push(`${where}the geographic level "${row.geographic_level}" is not known`);
  }
  const complain = (column: keyof CswwRow): void => {
    found.push(`${where}"${row[column]}" in ${column} is neither a number nor a known symbol`);
  };
  for (const column of Object.values(CSWW_MEASURES)) {
    if (readCell(row[column]) === undefined) complain(column);
  }
  // A rate may stand without what it is a share of.
  for (const column of BASE_COLUMNS) {
    if (row[column] !== '' && readCell(row[column]) === undefined) complain(column);
  }
  return found;
}

function repeatedYears(rows: readonly CswwRow[]): string[] {
  return [...Map.groupBy(rows, (row) => row.time_period)].flatMap(([year, [first, ...others]]) =>
    first === undefined || others.length === 0
      ? []
      : [`${nameOf(first)} has ${others.length + 1} lines for ${year}`],
  );
}

function readCell(text: string): number | Gap | undefined {
  const trimmed = text.trim();
  // Older files write a colon for what is now an x.
  if (trimmed === ':') return gap('x');
  if (isGapSymbol(trimmed)) return gap(trimmed);
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

interface SeriesColumns {
  readonly column: keyof CswwRow;
  readonly base: readonly (keyof CswwRow)[] | undefined;
}

function areaKey(row: CswwRow): string {
  return row.geographic_level === 'Local authority'
    ? `council ${row.old_la_code}`
    : row.region_code || row.country_code;
}

function areaOf(
  rows: readonly CswwRow[],
  { column, base }: SeriesColumns,
  years: readonly number[],
): BenchmarkArea {
  const byYear = new Map(rows.map((row) => [Number(row.time_period), row]));
  const newest = rows.reduce((a, b) => (a.time_period > b.time_period ? a : b));
  const codes = codesOf(newest);
  const former = new Set(rows.flatMap(codesOf).filter((code) => !codes.includes(code)));
  return {
    codes,
    formerCodes: [...former],
    name: nameOf(newest),
    kind: kindOf(newest),
    within: withinOf(newest),
    values: years.map((year) => {
      const row = byYear.get(year);
      return (row === undefined ? undefined : readCell(row[column])) ?? gap(NO_LINE);
    }),
    ...(base && { bases: years.map((year) => sumOf(byYear.get(year), base)) }),
  };
}

/** The sum of columns to one decimal place; `undefined` where one of them has no number. */
function sumOf(row: CswwRow | undefined, columns: readonly (keyof CswwRow)[]): number | undefined {
  const cells = columns.map((column) => (row === undefined ? undefined : readCell(row[column])));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length < columns.length) return undefined;
  return Math.round(numbers.reduce((sum, value) => sum + value, 0) * 10) / 10;
}

function kindOf(row: CswwRow): AreaKind {
  if (PARTS_OF_LONDON.test(row.region_name) && row.geographic_level === 'Regional') {
    return 'subregion';
  }
  return LEVELS.get(row.geographic_level) ?? 'council';
}

function withinOf(row: CswwRow): string {
  const kind = kindOf(row);
  if (kind === 'country') return '';
  if (kind === 'region') return row.country_name;
  return kind === 'subregion' ? 'London' : row.region_name;
}

// Two councils with one return stand as "A / B", in names and in codes.
function codesOf(row: CswwRow): string[] {
  const code = row.new_la_code || row.region_code || row.country_code;
  return code.split('/').map((part) => part.trim());
}

function nameOf(row: CswwRow): string {
  const name = row.la_name || row.region_name || row.country_name;
  return name
    .split('/')
    .map((part) => part.trim())
    .join(' and ');
}

// Not localeCompare: its order depends on the machine's locale data.
function byKindAndName(a: BenchmarkArea, b: BenchmarkArea): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

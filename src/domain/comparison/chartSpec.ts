import { sentenceCase } from '../words.ts';
import type { Axis, Tick } from './axis.ts';
import {
  cellOf,
  type Break,
  type Cell,
  type ChartPlan,
  type Comparison,
  type Row,
} from './comparison.ts';

/** A point with its words: what stands beside it and what is said when it is reached. */
export interface ChartPoint {
  readonly value: number;
  readonly label: string;
}

export interface DumbbellRow {
  readonly label: string;
  /** Who or what is counted. */
  readonly detail: string;
  /** "2020 to 2022", "date not stated". */
  readonly when: string;
  readonly before: ChartPoint | null;
  readonly after: ChartPoint | null;
  /** "Newham: 30.2% (2020) to 11.0% (2024)". */
  readonly spoken: string;
}

export interface DumbbellSpec {
  readonly kind: 'dumbbell';
  readonly title: string;
  readonly sentence: string;
  readonly axis: Axis;
  readonly rows: readonly DumbbellRow[];
}

export interface ChartLine {
  readonly name: string;
  /** A quiet line without marks, behind the others and beside their number. */
  readonly reference?: boolean;
  /** One for each year; null breaks the line. */
  readonly points: readonly (ChartPoint | null)[];
  /** One for each year: "London, 2025: 13.8%". */
  readonly spoken: readonly string[];
}

export interface LinesSpec {
  readonly kind: 'lines';
  readonly title: string;
  readonly sentence: string;
  readonly axis: Axis;
  readonly years: readonly Tick[];
  readonly lines: readonly ChartLine[];
  readonly breaks: readonly Break[];
}

export interface RangesRow {
  readonly label: string;
  readonly point: ChartPoint;
  /** Ends of the range of chance; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it differs clearly from the first line; without ranges every point is solid. */
  readonly clear: boolean;
  /** Whether the reader put it first. */
  readonly chosen: boolean;
  /** "Barnet: 13.3%, range 9.6% to 18.2%, not clearly different from London". */
  readonly spoken: string;
}

export interface RangesSpec {
  readonly kind: 'ranges';
  readonly title: string;
  readonly sentence: string;
  readonly axis: Axis;
  readonly rows: readonly RangesRow[];
  /** Lines down through all rows, each with its name: "London 13.8%". */
  readonly references: readonly ChartPoint[];
  /** The name that a solid point differs clearly from. */
  readonly clearFrom?: string;
}

/** A chart as plain data: what the build draws, and what the page hands to the browser. */
export type ChartSpec = DumbbellSpec | LinesSpec | RangesSpec;

/** The chart of a comparison; its values are the table's own. `undefined` when it has none. */
export function chartSpec(comparison: Comparison): ChartSpec | undefined {
  const { chart: plan, heading: title, sentence } = comparison;
  const rows = comparison.rows.filter(({ drawn }) => drawn);
  if (plan === undefined) return undefined;
  if (plan.kind === 'dumbbell') {
    const drawn = rows.map((row) => dumbbellRow(row, plan.from, plan.to));
    return { kind: 'dumbbell', title, sentence, axis: plan.axis, rows: drawn };
  }
  if (plan.kind === 'ranges') return rangesSpec({ title, sentence }, rows, plan);
  return {
    kind: 'lines',
    title,
    sentence,
    axis: plan.axis,
    years: plan.columns.map(({ year }) => ({ value: year, label: String(year) })),
    lines: rows.map((row) => ({
      name: row.shortLabel,
      ...(row.reference === true ? { reference: true } : {}),
      points: plan.columns.map(({ key }) => pointOf(cellOf(row, key))),
      spoken: plan.columns.map(
        ({ key, year }) => `${row.shortLabel}, ${year}: ${said(cellOf(row, key))}`,
      ),
    })),
    breaks: plan.breaks,
  };
}

function rangesSpec(
  words: Pick<RangesSpec, 'title' | 'sentence'>,
  rows: readonly Row[],
  plan: Extract<ChartPlan, { kind: 'ranges' }>,
): RangesSpec {
  const points = rows.flatMap((row) => {
    const point = pointOf(cellOf(row, plan.value));
    return point === null ? [] : [{ row, point }];
  });
  return {
    kind: 'ranges',
    ...words,
    axis: plan.axis,
    rows: points
      .filter(({ row }) => row.reference !== true)
      .map(({ row, point }) => rangesRow(row, point, plan)),
    references: points
      .filter(({ row }) => row.reference === true)
      .map(({ row, point: { value, label } }) => ({ value, label: `${row.shortLabel} ${label}` })),
    ...(plan.clear === undefined ? {} : { clearFrom: plan.clear.from }),
  };
}

function rangesRow(
  row: Row,
  point: ChartPoint,
  { ends, clear, chosen }: Extract<ChartPlan, { kind: 'ranges' }>,
): RangesRow {
  const low = ends && pointOf(cellOf(row, ends.low));
  const high = ends && pointOf(cellOf(row, ends.high));
  const against = clear && cellOf(row, clear.key);
  const standing = against?.kind === 'text' ? against.text : undefined;
  return {
    label: row.shortLabel,
    point,
    low: low?.value ?? null,
    high: high?.value ?? null,
    clear: clear === undefined || (standing !== undefined && clear.words.includes(standing)),
    chosen: row.key === chosen,
    spoken: [
      `${row.shortLabel}: ${point.label}`,
      ...(low && high ? [`range ${low.label} to ${high.label}`] : []),
      ...(clear && standing !== undefined
        ? [
            `${standing.toLowerCase()} ${clear.words.includes(standing) ? 'than' : 'from'} ${clear.from}`,
          ]
        : []),
    ].join(', '),
  };
}

function dumbbellRow(row: Row, from: string, to: string): DumbbellRow {
  const before = cellOf(row, from);
  const after = cellOf(row, to);
  const values = [before, after].filter((cell) => cell.kind === 'value');
  return {
    label: row.shortLabel,
    detail: row.detail ?? '',
    when: sentenceCase([...new Set(values.map(({ period }) => period ?? ''))].join(' to ')),
    before: pointOf(before),
    after: pointOf(after),
    spoken: `${[row.shortLabel, row.detail].filter(Boolean).join(', ')}: ${values.map(dated).join(' to ')}`,
  };
}

function pointOf(cell: Cell): ChartPoint | null {
  return cell.kind === 'value' ? { value: cell.value, label: cell.label } : null;
}

function said(cell: Cell): string {
  return cell.kind === 'gap' ? cell.reason : cell.text;
}

function dated(cell: Cell): string {
  const period = cell.kind === 'value' ? cell.period : undefined;
  return period === undefined ? said(cell) : `${said(cell)} (${period})`;
}

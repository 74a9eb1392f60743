import { sentenceCase } from '../words.ts';
import type { Axis, Tick } from './axis.ts';
import { cellOf, type Break, type Cell, type Comparison, type Row } from './comparison.ts';

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

/** A chart as plain data: what the build draws, and what the page hands to the browser. */
export type ChartSpec = DumbbellSpec | LinesSpec;

/** The chart of a comparison; its values are the table's own. `undefined` when it has none. */
export function chartSpec(comparison: Comparison): ChartSpec | undefined {
  const { chart: plan, heading: title, sentence } = comparison;
  const rows = comparison.rows.filter(({ drawn }) => drawn);
  if (plan === undefined) return undefined;
  if (plan.kind === 'dumbbell') {
    const drawn = rows.map((row) => dumbbellRow(row, plan.from, plan.to));
    return { kind: 'dumbbell', title, sentence, axis: plan.axis, rows: drawn };
  }
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

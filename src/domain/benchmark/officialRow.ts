import type { Measure } from '../catalogue.ts';
import type { Cell, Row } from '../comparison/comparison.ts';
import { listOf } from '../words.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { NO_LINE, type Gap } from './gap.ts';
import { jointName } from './jointName.ts';
import { shortText } from './officialText.ts';

/** Where a row stands in the table, and whether the chart draws it. */
export interface RowPlace {
  /** Heading of the part of the table. */
  readonly group: string;
  readonly drawn: boolean;
}

/** What stands in a row wherever it stands. */
type RowContent = Omit<Row, keyof RowPlace>;

interface Made {
  readonly benchmark: Benchmark;
  readonly measure: Measure;
  readonly content: RowContent;
}

const made = new WeakMap<BenchmarkArea, Made>();

/**
 * One area of an official series as a row, with every year: gaps carry their symbol and reason. Its
 * content is made once, since every page of the measure, its maps and its councils ask for it.
 */
export function officialRow(
  area: BenchmarkArea,
  benchmark: Benchmark,
  measure: Measure,
  { group, drawn }: RowPlace,
): Row {
  const known = made.get(area);
  if (known?.benchmark === benchmark && known.measure === measure) {
    return { ...known.content, group, drawn };
  }
  const content = contentOf(area, benchmark, measure);
  made.set(area, { benchmark, measure, content });
  return { ...content, group, drawn };
}

function contentOf(area: BenchmarkArea, benchmark: Benchmark, measure: Measure): RowContent {
  const cells: Record<string, Cell> = { code: { kind: 'text', text: area.codes.join(' and ') } };
  benchmark.years.forEach((year, index) => {
    const value = area.values[index];
    cells[String(year)] =
      typeof value === 'number'
        ? valueCell(value, year, measure)
        : gapCell(value, area, year, benchmark);
  });
  return {
    key: area.codes.join('-'),
    label: area.name + (area.codes.length > 1 ? ' (one return)' : eraOf(area, benchmark)),
    shortLabel: area.codes.length > 1 ? jointName(area.name) : area.name,
    cells,
  };
}

/** Tells a council from the one before it that had the same name: " (from 2019)", " (before 2019)". */
function eraOf({ name, kind, codes }: BenchmarkArea, { areas, source }: Benchmark): string {
  const alike = areas.filter((other) => other.kind === kind && other.name === name);
  if (alike.length < 2) return '';
  const holds = (list: readonly string[]): boolean => codes.some((code) => list.includes(code));
  const ended = source.successions.find(({ from }) => holds(from));
  if (ended !== undefined) return ` (before ${ended.year})`;
  const began = source.successions.find(({ to }) => holds(to));
  return began === undefined ? '' : ` (from ${began.year})`;
}

function valueCell(value: number, year: number, measure: Measure): Cell {
  const text = shortText(value, measure);
  return { kind: 'value', value, text, label: text, period: String(year) };
}

function gapCell(
  value: Gap | undefined,
  area: BenchmarkArea,
  year: number,
  { areas, source }: Benchmark,
): Cell {
  if (value !== undefined && value.symbol !== NO_LINE) {
    return { kind: 'gap', reason: value.reason, symbol: value.symbol };
  }
  const named = (codes: readonly string[]): string =>
    listOf(
      areas
        .filter((other) => other.codes.some((code) => codes.includes(code)))
        .map(({ name }) => name),
    );
  const before = source.successions.find(
    (change) => year < change.year && change.to.some((code) => area.codes.includes(code)),
  );
  const after = source.successions.find(
    (change) => year >= change.year && change.from.some((code) => area.codes.includes(code)),
  );
  const reason =
    before !== undefined
      ? `Counted in ${named(before.from)} before ${before.year}`
      : after !== undefined
        ? `Counted in ${named(after.to)} from ${after.year}`
        : 'Not counted on its own in this year';
  return { kind: 'gap', reason, symbol: NO_LINE };
}

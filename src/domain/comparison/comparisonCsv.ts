import { toCsv, type CsvCell } from '../csv.ts';
import { cellOf, fewReason, type Column, type Comparison, type Row } from './comparison.ts';

/** One comparison as a file: see comparisonsCsv. */
export function comparisonCsv(comparison: Comparison, page: string): string {
  return comparisonsCsv([comparison], page);
}

/**
 * Comparisons as one file: a line for each figure, so that a period, a caution or the reason for
 * a gap stands beside every value. `page` is the whole address where the notes are.
 *
 * The first line is the headings, with nothing before it. Caveats as lines above them would have
 * to be skipped by hand in a spreadsheet, break every program that reads the file, and stay behind
 * when rows are copied out. So each line leads to its source, licence and notes, which stand in
 * full on the page and, for machines, in the JSON file beside a chart's CSV. The attribution itself
 * stands in the first line of each measure: the same two hundred letters in every line were half
 * of each file, and a row that is copied out keeps the address where they stand.
 */
export function comparisonsCsv(
  panels: readonly [Comparison, ...Comparison[]],
  page: string,
): string {
  const words = [...new Set(panels.flatMap(wordColumns).map(fileHeading))];
  return toCsv(
    [
      headings(panels[0].rowHeading, words),
      ...panels.flatMap((panel) => linesOf(panel, words, page)),
    ],
    { forSpreadsheets: true },
  );
}

/** The headings alone: what stands at the address of a file whose last figure was taken down. */
export function emptyComparisonCsv(): string {
  return toCsv([headings('Example', [])], { forSpreadsheets: true });
}

function headings(rows: string, words: readonly string[]): CsvCell[] {
  return [
    'Measure',
    rows,
    'Part of the table',
    'Figure',
    'Value',
    'Unit',
    'How exact',
    'Period',
    'Number it is worked out from',
    'Why missing',
    'Symbol',
    ...words,
    'Drawn on the chart',
    'Attribution',
    'Caveats',
  ];
}

function linesOf(panel: Comparison, words: readonly string[], page: string): CsvCell[][] {
  const { measure, columns, rows, kind, sources } = panel;
  const own = wordColumns(panel);
  const figures = kind === 'official' ? 'Official figures' : 'Quoted figures';
  const caveat = `${figures}: for source, licence and cautions, read the notes at ${page}`;
  const attribution = sources.map(({ text }) => text).join(' ');
  const values = columns.filter((column) => column.kind === 'value');
  return rows.flatMap((row, line) =>
    values.map((column, place): CsvCell[] => [
      measure,
      row.label,
      row.group,
      ...figureCells(row, column, panel.unit),
      ...words.map((word) =>
        wordCell(
          row,
          own.find((column) => fileHeading(column) === word),
        ),
      ),
      row.drawn ? 'yes' : 'no',
      line + place === 0 ? attribution : undefined,
      caveat,
    ]),
  );
}

function wordColumns({ columns }: Comparison): readonly Column[] {
  return columns.filter(({ kind, onlyOnPage }) => kind === 'text' && onlyOnPage !== true);
}

function fileHeading({ heading, fileHeading: own = heading }: Column): string {
  return own;
}

function figureCells(row: Row, column: Column, unit: string): CsvCell[] {
  const cell = cellOf(row, column.key);
  if (cell.kind === 'value') {
    const { value, role, caution, period, n } = cell;
    const figure = role ?? column.heading;
    if (cell.few === true) {
      return [figure, undefined, unit, caution, period, undefined, fewReason(cell), undefined];
    }
    return [figure, value, unit, caution, period, n, undefined, undefined];
  }
  const gap = cell.kind === 'gap' ? cell : undefined;
  return [
    column.heading,
    undefined,
    unit,
    undefined,
    undefined,
    undefined,
    gap?.reason,
    gap?.symbol,
  ];
}

function wordCell(row: Row, column: Column | undefined): CsvCell {
  if (column === undefined) return undefined;
  const cell = cellOf(row, column.key);
  return cell.kind === 'gap' ? cell.reason : cell.text;
}

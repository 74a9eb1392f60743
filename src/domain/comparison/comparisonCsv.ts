import { toCsv, type CsvCell } from '../csv.ts';
import { cellOf, type Column, type Comparison, type Row } from './comparison.ts';

/**
 * The comparison as a file: a line for each figure, so that a period, a caution or the reason
 * for a gap stands beside every value. `page` is the whole address where the notes are.
 */
export function comparisonCsv(comparison: Comparison, page: string): string {
  const { columns, rows, rowHeading, unit, kind, sources } = comparison;
  const words = columns.filter((column) => column.kind === 'text');
  const figures = columns.filter((column) => column.kind === 'value');
  const caveat = `${kind === 'official' ? 'Official' : 'Quoted'} figures: read the notes at ${page}`;
  const attribution = sources.map(({ text }) => text).join(' ');
  const heading: CsvCell[] = [
    rowHeading,
    'Part of the table',
    'Figure',
    'Value',
    'Unit',
    'How exact',
    'Period',
    'Number of people or cases',
    'Why missing',
    'Symbol',
    ...words.map((column) => column.heading),
    'Drawn on the chart',
    'Attribution',
    'Caveats',
  ];
  const lines = rows.flatMap((row) =>
    figures.map((column): CsvCell[] => [
      row.label,
      row.group,
      ...figureCells(row, column, unit),
      ...words.map((word) => wordCell(row, word)),
      row.drawn ? 'yes' : 'no',
      attribution,
      caveat,
    ]),
  );
  return toCsv([heading, ...lines], { forSpreadsheets: true });
}

function figureCells(row: Row, column: Column, unit: string): CsvCell[] {
  const cell = cellOf(row, column.key);
  if (cell.kind === 'value') {
    const { value, role, caution, period, n } = cell;
    const figure = role ?? column.heading;
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

function wordCell(row: Row, column: Column): CsvCell {
  const cell = cellOf(row, column.key);
  return cell.kind === 'gap' ? cell.reason : cell.text;
}

import type { Place } from '../domain/problem.ts';
import { parseCsv, type CsvCell } from './csvCells.ts';

/** Where a cell stands, by the number of its row below the first line and the name of its column. */
export type CsvPlaces = (
  row: string | number | undefined,
  column: string | number | undefined,
) => Place;

/**
 * Looks up places in a CSV text. Without a row, a column stands on the first line; what is not there
 * is taken for the start of its row or file.
 */
export function csvPlaces(text: string): CsvPlaces {
  let records: readonly (readonly CsvCell[])[] | undefined;
  return (row, column) => {
    // Read again only when something is wrong, which is seldom.
    records ??= recordsOf(text);
    const [head = [], ...rows] = records;
    const cells = typeof row === 'number' ? rows[row] : head;
    const index = head.findIndex((cell) => cell.text === column);
    return (cells?.[index] ?? cells?.[0])?.place() ?? { line: 1, column: 1 };
  };
}

function recordsOf(text: string): CsvCell[][] {
  const parsed = parseCsv(text);
  return 'records' in parsed ? parsed.records : [];
}

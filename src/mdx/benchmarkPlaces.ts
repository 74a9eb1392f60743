import type { Place } from '../domain/problem.ts';
import { parseCsv, type CsvCell } from './csvCells.ts';

/**
 * Where the parts of a series stand in its file: `['areas', 3, '2024']` is the cell of the fourth
 * area in the column of that name. What is not there is taken for the start of its row or file.
 */
export function benchmarkPlaces(text: string): (path: readonly (string | number)[]) => Place {
  let records: readonly (readonly CsvCell[])[] | undefined;
  return ([, area, column]) => {
    // Read again only when something is wrong, which is seldom.
    records ??= recordsOf(text);
    const [head = [], ...rows] = records;
    const row = typeof area === 'number' ? rows[area] : head;
    const index = head.findIndex((cell) => cell.text === column);
    return (row?.[index] ?? row?.[0])?.place() ?? { line: 1, column: 1 };
  };
}

function recordsOf(text: string): CsvCell[][] {
  const parsed = parseCsv(text);
  return 'records' in parsed ? parsed.records : [];
}

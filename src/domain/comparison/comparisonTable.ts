import { cellOf, type Cell, type Column, type Comparison, type Row } from './comparison.ts';

/** A comparison's table as readers see it: what to write where, before any markup. */
export interface ComparisonTable {
  /** Whether it is of one year, with a range to each value: narrow enough for a line a row. */
  readonly ranged: boolean;
  readonly columns: readonly Column[];
  /** Parts of the table with their rows; a lone part needs no heading. */
  readonly groups: readonly (readonly [heading: string | undefined, rows: readonly TableRow[]])[];
  /** Symbols in the cells, with one meaning throughout. */
  readonly symbols: readonly (readonly [symbol: string, reason: string])[];
}

export interface TableRow {
  readonly row: Row;
  readonly cells: readonly { readonly column: Column; readonly cell: Cell }[];
  readonly note: string | undefined;
}

/** A note is a sentence or more: it stands under its row, not in a column of its own. */
const NOTE = 'note';
const NO_LINE = '–';

/** Lays the rows of a comparison out as a table. */
export function comparisonTable(comparison: Comparison): ComparisonTable {
  const columns = comparison.columns.filter(
    ({ key, onlyInFile }) => onlyInFile !== true && key !== NOTE,
  );
  const rows = comparison.rows.map((row) => ({
    row,
    cells: columns.map((column) => ({ column, cell: cellOf(row, column.key) })),
    note: noteOf(row),
  }));
  const groups = [...Map.groupBy(rows, ({ row }) => row.group)];
  return {
    ranged: comparison.chart?.kind === 'ranges',
    columns,
    groups: groups.map(([heading, members]) => [groups.length > 1 ? heading : undefined, members]),
    symbols: symbolsIn(rows.flatMap(({ cells }) => cells.map(({ cell }) => cell))),
  };
}

function noteOf(row: Row): string | undefined {
  const cell = row.cells[NOTE];
  return cell?.kind === 'text' && cell.text !== '' ? cell.text : undefined;
}

function symbolsIn(cells: readonly Cell[]): [symbol: string, reason: string][] {
  const symbols = new Map<string, string>();
  for (const cell of cells) {
    if (cell.kind !== 'gap' || cell.symbol === undefined) continue;
    // A dash has a reason of its own in each row.
    const reason =
      cell.symbol === NO_LINE
        ? 'Counted with another council in this year: see the notes'
        : cell.reason;
    symbols.set(cell.symbol, reason);
  }
  return [...symbols];
}

import { type CsvCell, toCsv } from '../csv.ts';

/** A value in a table for reuse. Nothing known is `undefined`; several things are a list. */
export type Cell = string | number | undefined | readonly string[];

/** One column: what it is in plain words, and how to get it from what a row is made of. */
export interface Column<T> {
  readonly name: string;
  readonly title: string;
  /** One or two sentences, shown on the page about the data and put into its description. */
  readonly description: string;
  /** As Table Schema calls it. A list is text in CSV, joined by semicolons. */
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'list';
  /** Every row has it. */
  readonly required?: true;
  readonly choices?: readonly string[];
  readonly value: (row: T) => Cell;
}

/** A table for reuse with its rows worked out, column by column. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly rows: readonly (readonly Cell[])[];
  /** The columns that together tell rows apart. */
  readonly key: readonly string[];
  /** Columns that hold the key of another table. */
  readonly refers: readonly { readonly column: string; readonly table: string }[];
}

/** Works out a table. */
export function makeTable<T>(
  about: Pick<Table, 'name' | 'title' | 'description' | 'key'> & Partial<Pick<Table, 'refers'>>,
  columns: readonly Column<T>[],
  items: readonly T[],
): Table {
  return {
    refers: [],
    ...about,
    columns,
    rows: items.map((item) => columns.map(({ value }) => value(item))),
  };
}

/** The table as CSV for spreadsheets. */
export function tableCsv({ columns, rows }: Table): string {
  const cells = (row: readonly Cell[]): CsvCell[] =>
    row.map((cell) => (typeof cell === 'object' ? cell.join(';') : cell));
  return toCsv([columns.map(({ name }) => name), ...rows.map(cells)], { forSpreadsheets: true });
}

/** The table as JSON: a list of objects, a line each; what is not known is null. */
export function tableJson({ columns, rows }: Table): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
  );
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}

/** One cell: text, a number, or nothing. Numbers stay numbers; text is made safe for spreadsheets. */
export type CsvCell = string | number | undefined;

export interface CsvOptions {
  /**
   * For people: a byte order mark and Windows line ends, so that Excel shows "£" and "’" rightly.
   * Left out, plain lines for files that live in the repository.
   */
  readonly forSpreadsheets?: boolean;
}

// A spreadsheet runs text that starts like this as a formula, wherever the text came from.
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Writes rows as CSV (RFC 4180). Text that a spreadsheet would run gets an apostrophe before it. */
export function toCsv(rows: readonly (readonly CsvCell[])[], options: CsvOptions = {}): string {
  const end = options.forSpreadsheets === true ? '\r\n' : '\n';
  const lines = rows.map((row) => row.map(cellText).join(',') + end);
  return (options.forSpreadsheets === true ? '\uFEFF' : '') + lines.join('');
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

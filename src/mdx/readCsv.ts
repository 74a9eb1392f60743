import { z } from 'zod';
import { closestMatch } from '../domain/closestMatch.ts';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';
import { checkSchema } from './checkSchema.ts';
import { checkText } from './checkText.ts';
import { parseCsv, type CsvCell } from './csvCells.ts';
import { LIMITS } from './limits.ts';
import { hasErrors, inOrder } from './places.ts';
import { fieldAt } from './schemaFields.ts';

/** One row of a CSV file, with the place of each of its cells. */
export interface CsvRow<T> {
  readonly value: T;
  /** Its number among the rows below the first line, from 0; empty lines are none. */
  readonly row: number;
  /** The place of a column's cell; of the row where it has none. */
  readonly where: (column: string) => Place;
}

export interface ReadCsv<T> {
  readonly findings: readonly Finding[];
  /** The rows without errors, in the order of the file. */
  readonly rows: readonly CsvRow<T>[];
}

/**
 * Reads a CSV text whose first line names the columns, each row by the schema. `lists` names the
 * columns that hold several values, split at ";". An empty cell is an absent field; an empty
 * list is an empty list. `noun` is what one row is, such as `a council`.
 */
export function readCsvText<T>(
  source: string,
  schema: z.ZodType<T>,
  lists: readonly string[] = [],
  noun = 'this file',
  limit: number = LIMITS.csvBytes,
): ReadCsv<T> {
  const text = checkText(source, limit);
  if (hasErrors(text)) return { findings: inOrder(text), rows: [] };
  const parsed = parseCsv(source);
  if ('finding' in parsed) return { findings: [parsed.finding], rows: [] };
  const [head, ...records] = parsed.records;
  if (head === undefined) {
    const message = 'The file is empty';
    const remedy = 'write the names of the columns on the first line';
    return { findings: [errorAt({ line: 1, column: 1 }, 'csv-empty', message, remedy)], rows: [] };
  }
  const heading = checkHead(head, schema, noun);
  if (heading.length > 0) return { findings: inOrder(heading), rows: [] };

  const findings: Finding[] = [];
  const rows: CsvRow<T>[] = [];
  const columns = head.map((cell) => cell.text);
  for (const [row, record] of records.entries()) {
    const start = record[0]?.place() ?? { line: 1, column: 1 };
    if (record.length !== columns.length) {
      findings.push(wrongLength(record, columns.length, start));
      continue;
    }
    const cells = new Map(record.map((cell, index) => [columns[index] ?? '', cell]));
    const where = (column: string): Place => cells.get(column)?.place() ?? start;
    const checked = checkSchema(
      schema,
      valuesOf(cells, lists),
      { where: ([column]) => where(String(column)), keyAt: (_, key) => where(key) },
      noun,
      ([column, ...rest], expected) =>
        rest.length === 0 ? asTyped(cells.get(String(column))?.text ?? '', expected) : undefined,
    );
    findings.push(...checked.findings);
    if (checked.value !== undefined) rows.push({ value: checked.value, row, where });
  }
  return { findings: inOrder(findings), rows };
}

function valuesOf(cells: ReadonlyMap<string, CsvCell>, lists: readonly string[]): object {
  const values: [string, unknown][] = [];
  for (const [column, { text }] of cells) {
    if (lists.includes(column)) {
      const items = text.split(';').map((item) => item.trim());
      values.push([column, items.filter((item) => item !== '')]);
    } else if (text !== '') {
      values.push([column, text]);
    }
  }
  return Object.fromEntries(values);
}

// Every cell is text; the schema says which hold numbers.
function asTyped(text: string, expected: string): number | boolean | undefined {
  if (expected === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
  return (expected === 'number' || expected === 'int') && isNumber ? Number(text) : undefined;
}

function checkHead(head: readonly CsvCell[], schema: z.ZodType, noun: string): Finding[] {
  const seen = new Set<string>();
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const columns = new Set(head.map((cell) => cell.text));
  const absent = names
    .filter((name) => !columns.has(name) && fieldAt(schema, [name])?.optional === false)
    .map((name) =>
      errorAt(
        { line: 1, column: 1 },
        'csv-column',
        `The file has no column "${name}"`,
        'add it to the first line, and a cell to every row; cells may be empty if the field may be left out',
      ),
    );
  const odd = head.flatMap(({ text, place }) => {
    if (seen.has(text)) {
      return [errorAt(place(), 'csv-column', `Two columns are named "${text}"`, 'delete one')];
    }
    seen.add(text);
    if (names.length === 0 || names.includes(text)) return [];
    const close = closestMatch(text, names);
    return [
      errorAt(
        place(),
        'schema-unknown-field',
        `"${text.slice(0, 60)}" is not a field of ${noun}`,
        close === undefined ? `use one of: ${names.join(', ')}` : `did you mean ${close}?`,
      ),
    ];
  });
  return [...absent, ...odd];
}

function wrongLength(record: readonly CsvCell[], columns: number, place: Place): Finding {
  return errorAt(
    place,
    'csv-cells',
    `The row has ${record.length} cells and the file ${columns} columns`,
    'put text with a comma in double quotes, and leave cells without a value empty',
  );
}

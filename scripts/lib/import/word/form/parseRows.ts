import { findNumbers } from '../../../../../src/domain/submission/numbers/findNumbers.ts';
import type { FormField } from '../../../../../src/domain/submission/form/formField.ts';
import type { Known, Run } from '../../draft/draft.ts';
import { qualifierOf } from '../../draft/qualifierOf.ts';
import type { PageBlock } from '../../page/pageBlock.ts';
import { columnsOf } from './wordForm.ts';
import { cellText, parseWords } from './parseAnswer.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of a field's table as the schema takes them. The first row names the columns, in any
 * order; at least two of them have to be the field's. `undefined` for any other table, or where a
 * cell has words that are no answer.
 */
export function parseRows(
  field: FormField,
  blocks: readonly PageBlock[],
  known: Known,
): readonly Row[] | undefined {
  if (blocks.some(({ kind }) => kind !== 'row')) return undefined;
  const [head, ...body] = blocks.map(({ cells = [] }) => cells);
  const columns = (head ?? []).map((cell) => columnNamed(field, cellText(cell)));
  if (columns.filter((column) => column !== undefined).length < 2) return undefined;
  const rows: Row[] = [];
  for (const cells of body) {
    const row: Record<string, unknown> = {};
    for (const [at, column] of columns.entries()) {
      const text = cellText(cells[at]);
      if (text === '') continue;
      if (column === undefined) return undefined;
      const address = cells[at]?.find(({ href }: Run) => href !== undefined)?.href;
      const value =
        column.path === VALUE ? exactValue(text, row) : parseWords(column, text, known, address);
      if (value === undefined) return undefined;
      row[column.key] = value;
    }
    if (Object.keys(row).length > 0) rows.push(row);
  }
  if (rows.length === 0) return undefined;
  return field.key === 'metrics' ? figuresOf(rows) : rows;
}

const VALUE = 'metrics[].values[].value';

/** A number with the caution that stands before it: "about 27%". */
function exactValue(text: string, row: Record<string, unknown>): unknown {
  const [number, ...others] = findNumbers(text);
  if (number === undefined || others.length > 0) return undefined;
  const qualifier = qualifierOf(number, text);
  if (qualifier !== undefined) row.qualifier = qualifier;
  return number.value;
}

function columnNamed(field: FormField, name: string): FormField | undefined {
  const said = name.toLowerCase().replace(/[:*\s]+$/, '');
  return columnsOf(field).find(({ title, label }) =>
    [title, label, OTHER_NAMES[title] ?? title].some((each) => each.toLowerCase() === said),
  );
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Email address': 'email',
  Role: 'job title',
};

const OF_VALUE = new Set(['role', 'value', 'qualifier', 'period', 'group', 'n']);

/** One row a value; rows without a measure of their own, or with the same, belong to one figure. */
function figuresOf(rows: readonly Row[]): readonly Row[] {
  const figures: { about: Record<string, unknown>; values: Record<string, unknown>[] }[] = [];
  for (const row of rows) {
    const about = Object.fromEntries(Object.entries(row).filter(([key]) => !OF_VALUE.has(key)));
    const value = Object.fromEntries(Object.entries(row).filter(([key]) => OF_VALUE.has(key)));
    const last = figures.at(-1);
    const isSame =
      last !== undefined && Object.entries(about).every(([key, said]) => last.about[key] === said);
    if (isSame) last.values.push(value);
    else figures.push({ about, values: [value] });
  }
  return figures.map(({ about, values }, index) => {
    const { measure } = about;
    const earlier = figures.slice(0, index).filter((each) => each.about.measure === measure).length;
    return {
      ...(earlier === 0 ? {} : { id: `${String(measure)}-${earlier + 1}` }),
      population: 'not-stated',
      source: 'not-stated',
      // A definition in words is the council's own.
      definition: about.definitionNote === undefined ? 'not-stated' : 'local',
      ...about,
      values: values.map((each) => ({ role: 'single', period: 'not-stated', ...each })),
    };
  });
}

import { NOT_STATED } from '../../text.ts';
import type { FormField } from './formField.ts';

type Details = Readonly<Record<string, unknown>>;

/** What a step may still ask for; a file says it as it is. */
export type Unanswered = 'ask' | 'write';

/**
 * Answers without what was left empty: blank lines, rows that nothing was entered in. Text that may
 * be unknown becomes `not-stated`; with `write` so do questions with that answer that nobody
 * answered. What the form does not know is carried through.
 */
export function cleanDetails(
  details: Details,
  fields: readonly FormField[],
  unanswered: Unanswered,
): Record<string, unknown> {
  const cleaned: Record<string, unknown> = { ...details };
  for (const field of fields) {
    // What is empty keeps its place among the others until it is known what it becomes.
    if (field.key in cleaned)
      cleaned[field.key] = cleanValue(details[field.key], field, unanswered);
  }
  // Only where something else was entered: an empty row is no row.
  const isRow = fields[0]?.path.includes('[]') === true;
  if (isRow && Object.values(cleaned).every((value) => value === undefined)) return {};
  for (const field of fields) {
    if (cleaned[field.key] === undefined && !field.optional && isUnknown(field, unanswered)) {
      cleaned[field.key] = NOT_STATED;
    }
  }
  return Object.fromEntries(Object.entries(cleaned).filter(([, value]) => value !== undefined));
}

function isUnknown({ unknown, control }: FormField, unanswered: Unanswered): boolean {
  return (
    unknown ||
    (unanswered === 'write' &&
      control.kind === 'choice' &&
      control.choices.some(({ value }) => value === NOT_STATED))
  );
}

function cleanValue(value: unknown, field: FormField, unanswered: Unanswered): unknown {
  const { control, optional } = field;
  if (value === undefined || value === null || value === '') return undefined;
  if (control.kind === 'group') {
    if (!isDetails(value)) return value;
    const inner = cleanDetails(value, control.fields, unanswered);
    return Object.keys(inner).length === 0 ? undefined : inner;
  }
  if (!Array.isArray(value)) return value;
  const items = (value as unknown[]).filter((item) => item !== '' && item !== null);
  const rows =
    control.kind === 'rows'
      ? items
          .map((row) => (isDetails(row) ? cleanDetails(row, control.fields, unanswered) : row))
          .filter((row) => !isDetails(row) || Object.keys(row).length > 0)
      : items;
  return rows.length === 0 && (optional || field.path.includes('[]')) ? undefined : rows;
}

export function isDetails(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { submissionSchema } from '../schema.ts';
import { fieldError } from './fieldError.ts';
import type { FormField } from './formField.ts';

/** Something to mend in one field. */
export interface FieldProblem {
  /** Where its value stands: `['metrics', 0, 'values', 1, 'value']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Looks at the answers to some fields by the schema; one problem a field, in their order. */
export function checkFields(
  fields: readonly FormField[],
  details: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  const result = submissionSchema.safeParse(details);
  if (result.success) return [];
  const seen = new Set<string>();
  return fields.flatMap((top) =>
    result.error.issues
      .filter(({ path }) => path[0] === top.key)
      .flatMap((issue): FieldProblem[] => {
        const path = issue.path.filter((key) => typeof key !== 'symbol');
        const field = fieldAtPath(top, path.slice(1));
        const name = path.join('.');
        if (field === undefined || seen.has(name)) return [];
        seen.add(name);
        return [{ path, message: fieldError(field, issue, valueAt(details, path)) }];
      }),
  );
}

/** The field at the end of a path that starts inside `top`; the nearest around it without one. */
export function fieldAtPath(
  top: FormField,
  path: readonly (string | number)[],
): FormField | undefined {
  let at: FormField | undefined = top;
  for (const key of path) {
    const control: FormField['control'] = at.control;
    if (typeof key === 'number') continue;
    if (control.kind !== 'group' && control.kind !== 'rows') return at;
    const next: FormField | undefined = control.fields.find((field) => field.key === key);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

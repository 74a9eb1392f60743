import type { z } from 'zod';
import type { Finding } from '../domain/problem.ts';
import { issueFindings, type IssuePlaces } from './issueFindings.ts';
import { schemaWords } from './schemaWords.ts';
import { valueAt } from './valueAt.ts';

/** What a schema made of some data. */
export interface CheckedData<T> {
  readonly findings: readonly Finding[];
  readonly value?: T;
}

/**
 * Offers another reading of the value at a path where the schema wants a type it is not,
 * such as the year 2024 as text; `undefined` where there is none.
 */
export type Reread = (path: readonly PropertyKey[], expected: string) => unknown;

/**
 * Checks data against a schema and says every problem with its place, in plain words.
 * `noun` is what the data is, such as `a submission`.
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  data: unknown,
  places: IssuePlaces,
  noun: string,
  reread: Reread = () => undefined,
): CheckedData<T> {
  const options = { error: schemaWords, reportInput: true };
  let result = schema.safeParse(data, options);
  if (!result.success && replaceTypes(data, result.error.issues, reread)) {
    result = schema.safeParse(data, options);
  }
  return result.success
    ? { findings: [], value: result.data }
    : { findings: issueFindings(schema, data, result.error.issues, places, noun) };
}

// The reader made the data, so changing it in place disturbs nobody.
function replaceTypes(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  reread: Reread,
  above: readonly PropertyKey[] = [],
): boolean {
  let changed = false;
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') {
      changed = issue.errors.some((branch) => replaceTypes(data, branch, reread, path)) || changed;
    } else if (issue.code === 'invalid_type') {
      const other = reread(path, issue.expected);
      if (other !== undefined) changed = put(data, path, other) || changed;
    }
  }
  return changed;
}

function put(data: unknown, path: readonly PropertyKey[], value: unknown): boolean {
  const last = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  if (last === undefined || typeof parent !== 'object' || parent === null) return false;
  return Object.hasOwn(parent, last) && Reflect.set(parent, last, value);
}

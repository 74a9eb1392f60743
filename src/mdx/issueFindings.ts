import type { z } from 'zod';
import { closestMatch } from '../domain/closestMatch.ts';
import type { Finding, Place } from '../domain/problem.ts';
import { missing, unknownField, wrong } from './issueWords.ts';
import { fieldNames } from './schemaFields.ts';
import { valueAt } from './valueAt.ts';

/** Where the value at a path stands, and where a key of the map at a path stands. */
export interface IssuePlaces {
  readonly where: (path: readonly PropertyKey[]) => Place;
  readonly keyAt: (path: readonly PropertyKey[], key: string) => Place;
}

/** Turns what zod found into findings: one for each value, and one for each unknown field. */
export function issueFindings(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  places: IssuePlaces,
  noun: string,
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const single = issues.flatMap((one) => nearest(one));
  for (const issue of single) {
    // "sumary" is one slip: the field it was meant to be is not reported as missing as well.
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : []) {
      const meant = closestMatch(key, fieldNames(schema, issue.path));
      if (meant === undefined) continue;
      const path = [...issue.path, meant];
      if (valueAt(data, path) === undefined) seen.add(nameOf(path));
    }
  }
  for (const issue of single) {
    if (issue.code === 'unrecognized_keys') {
      findings.push(
        ...issue.keys.map((key) => ({
          ...unknownField(schema, issue.path, key, places.keyAt(issue.path, key), noun),
          path: [...issue.path, key],
        })),
      );
      continue;
    }
    // A value that breaks two rules is still one thing to mend.
    const name = nameOf(issue.path);
    if (seen.has(name)) continue;
    seen.add(name);
    const value = valueAt(data, issue.path);
    const place = places.where(issue.path);
    const finding =
      value === undefined || value === null
        ? missing(schema, issue.path, value, place)
        : wrong(schema, issue, value, place);
    findings.push({ ...finding, path: issue.path });
  }
  return findings;
}

function nameOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

/** Of a union's branches, the one that got furthest. */
function nearest(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): z.core.$ZodIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const depth = (branch: readonly z.core.$ZodIssue[]) =>
    Math.max(...branch.map((one) => one.path.length + (isOfOtherType(one) ? 0 : 0.5)));
  const [best = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
  return best.flatMap((one) => nearest(one, path));
}

function isOfOtherType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

import { z } from 'zod';
import { closestMatch } from '../domain/closestMatch.ts';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';
import { likelyValue } from './likelyValue.ts';
import { fieldAt, fieldNames, pathInWords } from './schemaFields.ts';
import { oneOf } from './schemaWords.ts';
import { yamlExample } from './yamlExample.ts';

/** Asks for a value that is not there, or is empty. */
export function missing(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
  place: Place,
): Finding {
  const key = String(path.at(-1) ?? '');
  const field = fieldAt(schema, path);
  const title = field?.title ?? key;
  if (path.length === 0) {
    return errorAt(place, 'schema-missing', 'There are no details', 'copy them from the template');
  }
  if (value === null && field?.optional === true) {
    return errorAt(
      place,
      'schema-missing',
      withContext(schema, path, `"${title}" is empty`),
      `write a value after ${key}: or delete the line`,
    );
  }
  const example = yamlExample(field?.example);
  // A long example is said once, in the remedy.
  const forExample =
    example === undefined || example.length > 40 ? '' : ` (for example, ${example})`;
  const choices = choicesOf(schema, path);
  const remedy =
    choices.length > 0
      ? `write ${key}: and ${oneOf(choices)}`
      : example === undefined
        ? `add the field ${key}:`
        : `write ${key}: ${example}`;
  return errorAt(
    place,
    'schema-missing',
    withContext(schema, path, `Enter "${title}"${forExample}`),
    typeof path.at(-1) === 'number' ? 'write the item or delete its line' : remedy,
  );
}

/** Says what a value must be, and how to mend it. */
export function wrong(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  value: unknown,
  place: Place,
): Finding {
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    return errorAt(
      place,
      'schema-value',
      issue.expected === 'array' ? 'The file must be a list' : 'The details have no fields',
      issue.expected === 'array'
        ? 'start each item with a hyphen and a space'
        : 'write each one as field: value, with a space after the colon',
    );
  }
  const last = issue.path.at(-1);
  const field = fieldAt(schema, issue.path);
  const title = field?.title ?? (typeof last === 'string' ? last : undefined);
  const subject = title !== undefined ? `"${title}"` : last === undefined ? 'The file' : 'It';
  const message = withContext(schema, issue.path, `${subject} ${issue.message}`);
  return errorAt(place, 'schema-value', message, mend(schema, issue, value, field?.example));
}

function mend(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  value: unknown,
  example: unknown,
): string {
  const key = issue.path.findLast((part) => typeof part === 'string') ?? '';
  const label = typeof issue.path.at(-1) === 'number' ? 'an item of ' + key + ' as ' : key + ': ';
  const choices = choicesOf(schema, issue.path);
  const close = typeof value === 'string' ? closestMatch(value, choices) : undefined;
  if (close !== undefined) return `did you mean ${close}? Write ${label}${close}`;
  const field = fieldAt(schema, issue.path);
  const likely = field && yamlExample(likelyValue(field.schema, value));
  if (likely !== undefined) return `did you mean ${likely}? Write ${label}${likely}`;
  if (choices[0] !== undefined) return `choose the one that fits, such as ${label}${choices[0]}`;
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `shorten it: it is ${String(value).length} characters long`;
  }
  if (issue.code === 'too_big' && issue.origin === 'array') return 'keep those that matter most';
  const shown = yamlExample(example);
  return shown === undefined ? 'change it so that it fits' : `write, for example, ${label}${shown}`;
}

/** Says that a field is not one of the schema's, and which may have been meant. */
export function unknownField(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  place: Place,
  noun: string,
): Finding {
  const owner = path.length === 0 ? noun : pathInWords(schema, path);
  const names = fieldNames(schema, path);
  const close = closestMatch(key, names);
  return errorAt(
    place,
    'schema-unknown-field',
    `"${key.slice(0, 60)}" is not a field of ${owner}`,
    close === undefined
      ? `delete it, or use one of: ${names.join(', ')}`
      : `did you mean ${close}? Write ${close}: or delete the line`,
  );
}

/** Puts the way to a nested field before a message about it. */
function withContext(schema: z.ZodType, path: readonly PropertyKey[], message: string): string {
  const above = typeof path.at(-1) === 'number' ? path : path.slice(0, -1);
  if (above.length === 0) return message;
  const way = pathInWords(schema, above);
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function choicesOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = fieldAt(schema, path)?.schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  return at instanceof z.ZodEnum ? at.options.map(String) : [];
}

import type { z } from 'zod';

/**
 * Says in plain words what a value must be, as a clause that follows the field's name.
 * Given to zod as the error map; a schema's own words come before these.
 */
export function schemaWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}`;
    case 'too_small':
      return `must ${amount(issue.origin, 'at least', Number(issue.minimum), issue.inclusive)}`;
    case 'too_big':
      return `must ${amount(issue.origin, 'at most', Number(issue.maximum), issue.inclusive)}`;
    case 'invalid_format':
      return `must be ${FORMATS[issue.format] ?? 'written in another way'}`;
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    default:
      return 'must be written in another way';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number, without quotes or a unit',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a real day, written as year-month-day such as 2025-03-14',
  email: 'an email address',
  url: 'a whole address, starting with https://',
};

/** Joins the choices: `one of a, b or c`. */
export function oneOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `one of ${choices.slice(0, -1).join(', ')} or ${last}`;
}

function amount(origin: string, bound: string, count: number, inclusive = true): string {
  const least = inclusive ? bound : bound === 'at least' ? 'more than' : 'less than';
  if (origin === 'string')
    return `be ${least} ${count} ${count === 1 ? 'character' : 'characters'} long`;
  if (origin === 'array') return `have ${least} ${count} ${count === 1 ? 'item' : 'items'}`;
  return `be ${least} ${count}`;
}

import type { z } from 'zod';
import { EMPTY_WORDS } from './emptyWords.ts';
import type { FormField } from './formField.ts';

/**
 * What is wrong with a field, as an instruction: "Enter the title". `inside` is where the value
 * stands, in words, for errors listed apart from their field: "figure 2".
 */
export function fieldError(field: FormField, issue: z.core.$ZodIssue, value: unknown): string {
  const name = nameOf(field);
  if (isEmpty(value)) return EMPTY_WORDS[field.path] ?? emptyError(field, name);
  const { control } = field;
  if (control.kind === 'number') {
    return issue.code === 'too_small' || issue.code === 'too_big'
      ? `${start(name)} must be ${issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} or less`}`
      : `${start(name)} must be a ${control.whole ? 'whole ' : ''}number, such as ${field.example ?? '27'}`;
  }
  if (control.kind === 'date') {
    const example = field.example ?? 'September 2024';
    return `${start(name)} must be a real ${control.precision === 'day' ? 'date' : 'date, month or year'}, such as ${example}`;
  }
  if (control.kind === 'line' && control.format === 'email') {
    return 'Enter an email address in the correct form, like team@council.gov.uk';
  }
  if (control.kind === 'line' && control.format === 'address') {
    return 'Enter a whole web address, starting with https://';
  }
  if (control.kind === 'line' && control.format === 'id') {
    return `${start(name)} must be lower-case words joined by hyphens, such as ${field.example ?? 'career-talks'}`;
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'array'
      ? `Choose ${issue.maximum} or fewer for “${name}”`
      : `${start(name)} must be ${issue.maximum} characters or fewer`;
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'array'
      ? `Choose at least ${issue.minimum} for “${name}”`
      : `${start(name)} must be ${issue.minimum} characters or more`;
  }
  return `Check “${name}”: it ${issue.message}`;
}

function emptyError({ control }: FormField, name: string): string {
  switch (control.kind) {
    case 'choice':
    case 'yes-no':
    case 'reference':
      return `Choose an answer to “${name}”`;
    case 'references':
      return `Choose at least one for “${name}”`;
    case 'rows':
      return `Add at least one ${control.noun} to “${name}”`;
    default:
      return name.endsWith('?') ? `Enter an answer to “${name}”` : `Enter “${name}”`;
  }
}

/** The label, since that is what the writer sees. */
function nameOf({ label }: FormField): string {
  return label;
}

function start(name: string): string {
  return `“${name}”`;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

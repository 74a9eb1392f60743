import type { FormField } from './formField.ts';

/** The hint of a field with its example, as one text; empty where there is neither. */
export function hintOf({ hint, example }: Pick<FormField, 'hint' | 'example'>): string {
  return [hint, example === undefined ? undefined : `For example, ${example.replace(/\.$/, '')}.`]
    .filter((part) => part !== undefined)
    .join(' ');
}

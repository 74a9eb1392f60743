import type { z } from 'zod';
import { checkSchema, type CheckedData } from './checkSchema.ts';
import { hasErrors } from './places.ts';
import type { YamlText } from './yaml.ts';

/** Checks the data of a YAML text against a schema, if the text could be read. */
export function checkDetails<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  noun: string,
): CheckedData<T> {
  if (hasErrors(yaml.findings)) return { findings: [] };
  // A year is a number to YAML and text to a field that also takes months: the field decides.
  return checkSchema(schema, yaml.data, yaml, noun, (path, expected) =>
    expected === 'string' ? yaml.written(path) : undefined,
  );
}

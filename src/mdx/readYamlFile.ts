import type { z } from 'zod';
import type { Finding } from '../domain/problem.ts';
import { checkDetails } from './checkDetails.ts';
import { checkText } from './checkText.ts';
import { LIMITS } from './limits.ts';
import { hasErrors, inOrder } from './places.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** What was read of one YAML file. */
export interface ReadYaml<T> {
  readonly findings: readonly Finding[];
  /** Absent when there are errors. */
  readonly data?: T;
  /** Turns paths of the data into places; absent when no parser has seen the text. */
  readonly yaml?: YamlText;
}

/** Reads the text of a whole YAML file by a schema. `noun` is what it holds, such as `a measure`. */
export function readYamlText<T>(
  source: string,
  schema: z.ZodType<T>,
  noun = 'this file',
): ReadYaml<T> {
  const text = checkText(source, LIMITS.yamlListLength);
  if (hasErrors(text)) return { findings: inOrder(text) };
  const yaml = readYaml(source, 1, LIMITS.yamlListLength);
  const checked = checkDetails(schema, yaml, noun);
  const findings = inOrder([...yaml.findings, ...checked.findings]);
  return checked.value === undefined ? { findings, yaml } : { findings, yaml, data: checked.value };
}

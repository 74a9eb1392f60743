import type { z } from 'zod';
import type { Body } from '../domain/body.ts';
import type { Finding } from '../domain/problem.ts';
import type { BodyMark } from './body/marks.ts';
import { readBody } from './body/readBody.ts';
import { checkDetails } from './checkDetails.ts';
import { checkText } from './checkText.ts';
import type { AuthorComponent } from './components.ts';
import { LIMITS } from './limits.ts';
import { hasErrors, inOrder } from './places.ts';
import { FIRST_YAML_LINE, splitFrontMatter } from './splitFrontMatter.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** What was read of one MDX file. Details and body are there only if they are without errors. */
export interface ReadMdx<T> {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  readonly details?: T;
  readonly body?: Body;
  /** Turns paths of the details into places. */
  readonly yaml?: YamlText;
  /** Links, headings and words of the body with their places. */
  readonly marks: readonly BodyMark[];
}

/**
 * Reads the text of one MDX file: checks its characters, splits it, reads the details by the
 * schema and the body by the allow-list, and reports every problem of both.
 * Pure: it runs in the browser too. `noun` is what the file holds, such as `a submission`.
 */
export function readMdx<T>(
  source: string,
  schema: z.ZodType<T>,
  noun = 'this file',
  components?: ReadonlyMap<string, AuthorComponent>,
): ReadMdx<T> {
  const text = checkText(source, LIMITS.mdxBytes);
  if (hasErrors(text)) return { findings: inOrder(text), marks: [] };
  const split = splitFrontMatter(source);
  if (hasErrors(split.findings) || split.yaml === undefined || split.body === undefined) {
    return { findings: inOrder(split.findings), marks: [] };
  }
  const yaml = readYaml(split.yaml, FIRST_YAML_LINE);
  const details = checkDetails(schema, yaml, noun);
  const body = readBody(split.body, components);
  return {
    findings: inOrder([...yaml.findings, ...details.findings, ...body.findings]),
    yaml,
    marks: body.marks,
    ...(details.value === undefined ? {} : { details: details.value }),
    ...(body.body === undefined ? {} : { body: body.body }),
  };
}

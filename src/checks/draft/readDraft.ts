import type { Body } from '../../domain/body.ts';
import { EMPTY_BODY } from '../../domain/body.ts';
import { submissionSchema, type SubmissionDetails } from '../../domain/submission/schema.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import { readBody } from '../../mdx/body/readBody.ts';
import { checkDetails } from '../../mdx/checkDetails.ts';
import { checkText } from '../../mdx/checkText.ts';
import { LIMITS } from '../../mdx/limits.ts';
import { FIRST_YAML_LINE, splitFrontMatter } from '../../mdx/splitFrontMatter.ts';
import { readYaml, type YamlText } from '../../mdx/yaml.ts';

/** Stands where an id is needed and none is chosen. */
export const NOT_CHOSEN = 'not-chosen';

/** As often as faults may hide others behind them. */
const ROUNDS = 6;

export interface Draft {
  readonly submission: Submission;
  /** Whether the story could be read. */
  readonly readable: boolean;
}

/**
 * Makes the best of a text that is not finished: what is wrong is left out, what is missing is
 * marked as missing, so that a preview can show the rest. Never for publishing. `undefined` where
 * even the details cannot be told from the text.
 */
export function readDraft(id: string, text: string, publisher: string): Draft | undefined {
  if (checkText(text, LIMITS.mdxBytes).some(({ severity }) => severity === 'error')) {
    return undefined;
  }
  const split = splitFrontMatter(text);
  if (split.yaml === undefined || split.body === undefined) return undefined;
  const details = soundDetails(readYaml(split.yaml, FIRST_YAML_LINE), publisher);
  if (details === undefined) return undefined;
  const body: Body | undefined = readBody(split.body).body;
  return {
    submission: { ...details, id, body: body ?? EMPTY_BODY },
    readable: body !== undefined,
  };
}

function soundDetails(yaml: YamlText, publisher: string): SubmissionDetails | undefined {
  if (typeof yaml.data !== 'object' || yaml.data === null) return undefined;
  const data = yaml.data as Record<string, unknown>;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { value, findings } = checkDetails(submissionSchema, { ...yaml, data }, 'a submission');
    if (value !== undefined) return value;
    const paths = findings.flatMap(({ path }) => (path === undefined ? [] : [path]));
    if (paths.length === 0) return undefined;
    takeOut(data, paths);
    for (const [key, missing] of Object.entries(missingDetails(publisher))) data[key] ??= missing;
  }
  return undefined;
}

/** Takes out the field, or the one item of a list of things, that each path leads into. */
function takeOut(data: Record<string, unknown>, paths: readonly (readonly PropertyKey[])[]): void {
  const faulty = new Map<string, Set<PropertyKey>>();
  for (const [field, item] of paths) {
    const name = String(field);
    if (!faulty.has(name)) faulty.set(name, new Set());
    faulty.get(name)?.add(item ?? '');
  }
  for (const [field, items] of faulty) {
    const list: unknown = Object.hasOwn(data, field) ? data[field] : undefined;
    const kept = Array.isArray(list) ? list.filter((_, index) => !items.has(index)) : [];
    if (Array.isArray(list) && kept.length > 0 && kept.length < list.length) data[field] = kept;
    else Reflect.deleteProperty(data, field);
  }
}

function missingDetails(publisher: string): SubmissionDetails {
  return {
    title: 'The title is not written yet',
    summary: 'The summary is not written yet. It says in one or two sentences what this is.',
    councils: [NOT_CHOSEN],
    categories: [],
    themes: [NOT_CHOSEN],
    contacts: [],
    status: 'not-stated',
    result: 'not-stated',
    evidence: 'described',
    origin: { kind: 'submission', publisher },
    licence: 'not-stated',
    approvals: [],
    stage: 'draft',
  };
}

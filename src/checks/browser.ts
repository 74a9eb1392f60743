import type { Content } from '../domain/catalogue.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import type { Submission } from '../domain/submission/submission.ts';
import { readKind } from '../mdx/readKind.ts';
import { RULES_OF_SUBMISSIONS } from './rules/ofSubmissions.ts';
import { runRules, type WaivedProblem } from './runRules.ts';
import { sourcesOfContent } from './sourcesOfContent.ts';

export interface SubmissionText {
  /** The name of the file without `.mdx`. */
  readonly id: string;
  readonly text: string;
}

/** What a check needs to know beside the text. */
export interface CheckSurroundings {
  /** The hub it is to join, as data. */
  readonly content: Content;
  /** `2026-11-21` */
  readonly today: string;
  /** Rules that cannot tell, for want of what they look at; nor is a waiver of one idle then. */
  readonly without?: readonly string[];
}

export interface CheckedSubmission {
  /** Of this submission alone, in the order of its file. */
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  /** What was read; absent where there are errors in reading. */
  readonly submission?: Submission;
}

/**
 * Checks one submission by the reader and the rules of `npm run check`, without Node: the entry
 * for forms and previews in a browser. What needs the folder, such as pictures, is not looked at.
 */
export function checkSubmission(
  { id, text }: SubmissionText,
  { content, today, without = [] }: CheckSurroundings,
): CheckedSubmission {
  const file = `content/submissions/${id}.mdx`;
  const { findings, details, body, yaml, marks } = readKind('submission', text);
  const read = findings.map((finding) => ({ file, ...finding }));
  if (details === undefined || body === undefined || yaml === undefined) {
    return { problems: read, waived: [] };
  }
  const submission: Submission = { ...details, id, body };
  const hub = sourcesOfContent(content);
  const sources = {
    ...hub,
    submissions: [
      ...hub.submissions.filter(({ value }) => value.id !== id),
      { file, value: submission, place: yaml.where, marks },
    ],
    claimedIds: {
      ...hub.claimedIds,
      submission: new Set([...hub.claimedIds.submission, id]),
    },
  };
  const able = RULES_OF_SUBMISSIONS.filter(({ name }) => !without.includes(name));
  const results = runRules(able, { sources, today });
  const told = results.problems.filter(
    (each) => each.file === file && !without.includes(waivedRule(each, submission) ?? ''),
  );
  return {
    problems: [...read, ...told].toSorted(byPlace),
    waived: results.waived.filter(({ problem }) => problem.file === file),
    submission,
  };
}

/** The rule whose waiver a problem is about. */
function waivedRule({ path }: Problem, { waivers }: Submission): string | undefined {
  return path?.[0] === 'waivers' ? waivers?.[Number(path[1])]?.rule : undefined;
}

import type { Measure } from '../domain/catalogue.ts';
import { submissionChanges, type SubmissionChange } from '../domain/submission/changes.ts';
import type { CheckedContent } from './checkContent.ts';
import type { Report } from './report.ts';

/** What differs between two content folders, for a reviewer. */
export interface Comparison {
  readonly changes: readonly SubmissionChange[];
  /** Ids that have errors on either side, so that nothing can be said of them yet. */
  readonly notCompared: readonly string[];
  /** Of both sides, by id. */
  readonly measures: ReadonlyMap<string, Measure>;
}

/** Compares a checked folder with the one it is to replace; `undefined` where one has no site. */
export function compareContent(base: CheckedContent, head: CheckedContent): Comparison | undefined {
  if (base.content === undefined || head.content === undefined) return undefined;
  const broken = new Set([...brokenIds(base.report), ...brokenIds(head.report)]);
  const sound = ({ id }: { readonly id: string }) => !broken.has(id);
  return {
    changes: submissionChanges(
      base.content.submissions.filter(sound),
      head.content.submissions.filter(sound),
    ),
    notCompared: [...broken].toSorted(),
    measures: new Map(
      [...base.content.measures, ...head.content.measures].map((measure) => [measure.id, measure]),
    ),
  };
}

function brokenIds({ problems }: Report): string[] {
  return problems.flatMap(({ severity, file }) => {
    const id = /\/submissions\/([^/]+)\.mdx$/.exec(file)?.[1];
    return severity === 'error' && id !== undefined ? [id] : [];
  });
}

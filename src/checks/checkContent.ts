import type { Content } from '../domain/catalogue.ts';
import { byPlace } from '../domain/problem.ts';
import { readFolder } from './readFolder.ts';
import type { Report } from './report.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './runRules.ts';
import { soundContent } from './soundContent.ts';

export interface CheckedContent {
  readonly report: Report;
  /** The files without errors; `undefined` when the site itself could not be read. */
  readonly content: Content | undefined;
}

/**
 * Reads and checks a content folder. This is the one gate: the command, the build and the
 * development server all pass through it, so that the build refuses what the check refuses.
 * Throws only when there is no such folder.
 */
export async function checkContent(folder: string, today = dayOfRun()): Promise<CheckedContent> {
  const { sources, problems, files } = await readFolder(folder);
  const results = runRules(RULES, { sources, today });
  const found = [...problems, ...results.problems];
  const report: Report = {
    problems: found.toSorted(byPlace),
    waived: results.waived,
    files,
    ...(sources.site && { site: sources.site.value.address }),
  };
  return { report, content: soundContent(sources, report.problems) };
}

/** Today, or the day a reproducible build is told to take for it. */
export function dayOfRun(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}

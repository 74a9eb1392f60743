import type { Content } from '../domain/catalogue.ts';
import { byPlace } from '../domain/problem.ts';
import { readFolder } from './readFolder.ts';
import type { Report } from './report.ts';
import { applyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
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
export async function checkContent(folder: string): Promise<CheckedContent> {
  const { sources, problems, files } = await readFolder(folder);
  const found = [...problems, ...RULES.flatMap((rule) => applyRule(rule, sources))];
  const report = { problems: found.toSorted(byPlace), files };
  return { report, content: soundContent(sources, report.problems) };
}

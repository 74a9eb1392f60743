import { byPlace } from '../domain/problem.ts';
import type { FolderReading } from './readFolder.ts';
import type { Report } from './report.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './runRules.ts';

/** What was found in reading a folder and, on a day such as 2026-11-21, by the rules. */
export function reportOf({ sources, problems, files }: FolderReading, today?: string): Report {
  const results =
    today === undefined ? { problems: [], waived: [] } : runRules(RULES, { sources, today });
  return {
    problems: [...problems, ...results.problems].toSorted(byPlace),
    waived: results.waived,
    files,
    ...(sources.site && { site: sources.site.value.address }),
  };
}

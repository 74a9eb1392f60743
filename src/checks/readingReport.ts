import { byPlace } from '../domain/problem.ts';
import type { FolderReading } from './readFolder.ts';
import type { Report } from './report.ts';
import type { RuleResults } from './runRules.ts';

/** What was found in reading a folder, with what the rules found in it where they were asked. */
export function readingReport(
  { sources, problems, files }: FolderReading,
  results: RuleResults = { problems: [], waived: [] },
): Report {
  return {
    problems: [...problems, ...results.problems].toSorted(byPlace),
    waived: results.waived,
    files,
    ...(sources.site && { site: sources.site.value.address }),
  };
}

import { byPlace } from '../domain/problem.ts';
import type { FolderReading } from './readFolder.ts';
import type { Report } from './report.ts';
import { RULES } from './rules/index.ts';
import { type RuleResults, runRules } from './runRules.ts';

/** What was found in reading a folder and, on a day such as 2026-11-21, by the rules. */
export function reportOf(reading: FolderReading, today?: string): Report {
  const { sources, problems, files } = reading;
  const results = today === undefined ? NO_RESULTS : ruled(reading, today);
  return {
    problems: [...problems, ...results.problems].toSorted(byPlace),
    waived: results.waived,
    files,
    ...(sources.site && { site: sources.site.value.address }),
  };
}

const NO_RESULTS: RuleResults = { problems: [], waived: [] };

function ruled({ sources, findings }: FolderReading, today: string): RuleResults {
  const results = runRules(RULES, { sources, today, facts: findings }, findings);
  findings.keep();
  return results;
}

import type { FolderReading } from './readFolder.ts';
import { readingReport } from './readingReport.ts';
import type { Report } from './report.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './runRules.ts';

/** What was found in reading a folder and, on a day such as 2026-11-21, by the rules. */
export function reportOf(reading: FolderReading, today: string): Report {
  const { sources, findings } = reading;
  const results = runRules(RULES, { sources, today, facts: findings }, findings);
  findings.keep();
  return readingReport(reading, results);
}

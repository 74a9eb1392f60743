import type { Report } from '../report.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { prettyReport } from './pretty.ts';

export const FORMATS = ['pretty', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Prints a report in one of the formats. */
export function printReport(report: Report, format: Format, colour: boolean): string {
  switch (format) {
    case 'json':
      return jsonReport(report);
    case 'github':
      return githubReport(report);
    case 'pretty':
      return prettyReport(report, { colour });
  }
}

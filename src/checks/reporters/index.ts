import type { Comparison } from '../compareContent.ts';
import type { Report } from '../report.ts';
import { githubReport } from './github.ts';
import { githubSummary } from './githubSummary.ts';
import { jsonReport } from './json.ts';
import { prettyReport } from './pretty.ts';
import { sarifReport } from './sarif.ts';

export const FORMATS = ['pretty', 'github', 'github-summary', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface PrintOptions {
  readonly colour: boolean;
  /** Whether advice is listed for people, beside being counted. */
  readonly advice?: boolean;
  /** What changes against another state of the content, for the summary. */
  readonly comparison?: Comparison | undefined;
}

/** Prints a report in one of the formats. */
export function printReport(report: Report, format: Format, options: PrintOptions): string {
  switch (format) {
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'github':
      return githubReport(report);
    case 'github-summary':
      return githubSummary(report, options.comparison);
    case 'pretty':
      return prettyReport(report, options);
  }
}

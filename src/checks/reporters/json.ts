import type { Report } from '../report.ts';

/** `{ problems: [{ file, line, column, severity, rule, message, remedy }] }`, for other programs. */
export function jsonReport({ problems }: Report): string {
  return JSON.stringify(
    {
      problems: problems.map(({ file, line, column, severity, rule, message, remedy }) => ({
        file,
        line,
        column,
        severity,
        rule,
        message,
        remedy,
      })),
    },
    null,
    2,
  );
}

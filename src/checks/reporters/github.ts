import type { Severity } from '../../domain/problem.ts';
import type { Report } from '../report.ts';
import { checkPage } from './checkPages.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
};

/** Workflow commands that GitHub shows as annotations on the changed lines. */
export function githubReport(report: Report): string {
  return report.problems
    .map(({ file, line, column, severity, rule, message, remedy }) => {
      const where = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      const told = `${message}. To mend: ${remedy}. More at ${checkPage(report, rule)}`;
      return `::${COMMANDS[severity]} ${where}::${data(told)}`;
    })
    .join('\n');
}

/** One annotation of a whole file, as an error. */
export function githubError(file: string, message: string): string {
  return `::error file=${property(file)}::${data(message)}`;
}

// The escapes that workflow commands ask for; without them a message could forge a second command.
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

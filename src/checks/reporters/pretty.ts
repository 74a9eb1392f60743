import { styleText } from 'node:util';
import type { Problem, Severity } from '../../domain/problem.ts';
import type { Report } from '../report.ts';

/** The report for a person at a terminal: each place, what is wrong, how to mend it, then counts. */
export function prettyReport(report: Report, options: { colour: boolean }): string {
  const paint = options.colour ? colours : plain;
  const byFile = Map.groupBy(report.problems, ({ file }) => file);
  const blocks = [...byFile.values()].map((problems) =>
    problems.map((problem) => printProblem(problem, paint)).join('\n'),
  );
  return [...blocks, summary(report, paint)].join('\n\n');
}

interface Paint {
  readonly place: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
  readonly good: (text: string) => string;
}

const plain: Paint = {
  place: (text) => text,
  severity: (text) => text,
  good: (text) => text,
};

const STYLES = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

const colours: Paint = {
  place: (text) => styleText('bold', text, { validateStream: false }),
  severity: (text, severity) => styleText(STYLES[severity], text, { validateStream: false }),
  good: (text) => styleText('green', text, { validateStream: false }),
};

function printProblem(problem: Problem, paint: Paint): string {
  const place = paint.place(`${problem.file}:${problem.line}:${problem.column}`);
  const severity = paint.severity(problem.severity, problem.severity);
  return `${place}  ${severity}  ${problem.message}\n    To mend: ${problem.remedy.replace(/\.$/, '')}. (${problem.rule})`;
}

function summary({ problems, files }: Report, paint: Paint): string {
  const read = count(files, 'file');
  if (problems.length === 0) return paint.good(`Checked ${read}: no problems.`);
  const counts = (['error', 'warning', 'advice'] as const)
    .map((severity) => ({ severity, n: problems.filter((p) => p.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) =>
      severity === 'advice' ? `${n} of advice` : paint.severity(count(n, severity), severity),
    );
  const stopped = problems.some(({ severity }) => severity === 'error');
  return [
    `Checked ${read}: ${counts.join(', ')}.`,
    stopped ? 'Mend the errors, then run: npm run check' : 'Nothing here stops a build.',
  ].join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

import { styleText } from 'node:util';
import type { Problem, Severity } from '../../domain/problem.ts';
import type { Report } from '../report.ts';
import { checkPage } from './checkPages.ts';
import { countInWords, countsOf } from './counts.ts';

export interface PrettyOptions {
  readonly colour: boolean;
  /** Advice is style: it is counted always, and listed when asked for. */
  readonly advice?: boolean;
}

/** The report for a person at a terminal: each place, what is wrong, how to mend it, then counts. */
export function prettyReport(report: Report, { colour, advice = false }: PrettyOptions): string {
  const paint = colour ? colours : plain;
  const listed = report.problems.filter(({ severity }) => advice || severity !== 'advice');
  const byFile = Map.groupBy(listed, ({ file }) => file);
  const blocks = [...byFile.values()].map((problems) =>
    problems.map((problem) => printProblem(problem, report, paint)).join('\n'),
  );
  return [...blocks, summary(report, advice, paint)].join('\n\n');
}

interface Paint {
  readonly place: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
  readonly good: (text: string) => string;
  /** A name that leads to its page, where the terminal can follow links. */
  readonly link: (text: string, address: string) => string;
}

const plain: Paint = {
  place: (text) => text,
  severity: (text) => text,
  good: (text) => text,
  link: (text) => text,
};

const SEVERITIES = ['error', 'warning', 'advice'] as const;
const STYLES = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

const colours: Paint = {
  place: (text) => styleText('bold', text, { validateStream: false }),
  severity: (text, severity) => styleText(STYLES[severity], text, { validateStream: false }),
  good: (text) => styleText('green', text, { validateStream: false }),
  // OSC 8: terminals that know it make a link, others show the text.
  link: (text, address) => `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`,
};

function printProblem(problem: Problem, report: Report, paint: Paint): string {
  const place = paint.place(`${problem.file}:${problem.line}:${problem.column}`);
  const severity = paint.severity(problem.severity, problem.severity);
  const remedy = problem.remedy.replace(/\.$/, '');
  const rule =
    report.site === undefined
      ? problem.rule
      : paint.link(problem.rule, checkPage(report, problem.rule));
  return `${place}  ${severity}  ${problem.message}\n    To mend: ${remedy}. (${rule})`;
}

function summary(report: Report, advice: boolean, paint: Paint): string {
  const read = `Checked ${report.files} file${report.files === 1 ? '' : 's'}`;
  const counts = countsOf(report);
  const waived = counts.waived > 0 ? [countInWords('waived', counts.waived)] : [];
  if (report.problems.length === 0) {
    return paint.good(`${read}: ${['no problems', ...waived].join(', ')}.`);
  }
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    paint.severity(countInWords(severity, counts[severity]), severity),
  );
  return [
    `${read}: ${[...found, ...waived].join(', ')}.`,
    counts.error > 0 ? 'Mend the errors, then run: npm run check' : 'Nothing here stops a build.',
    ...(counts.advice > 0 && !advice ? ['To read the advice: npm run check -- --advice'] : []),
    ...(report.site === undefined ? [] : [`What each check means: ${checkPage(report)}`]),
  ].join('\n');
}

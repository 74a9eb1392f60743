import type {
  Account,
  AccountedNumber,
} from '../../src/domain/submission/numbers/accountNumbers.ts';
import type { MetricMentions } from '../../src/domain/submission/numbers/metricMentions.ts';

export interface SourcesReport {
  readonly id: string;
  readonly numbers: readonly AccountedNumber[];
  readonly metrics: readonly MetricMentions[];
}

/** The report for a person to read: each example, its numbers, its figures, and the sums at the end. */
export function printSources(reports: readonly SourcesReport[]): string {
  return [...reports.map(printOne), summary(reports)].join('\n\n');
}

function printOne({ id, numbers, metrics }: SourcesReport): string {
  const rows = numbers.map(({ part, number, passage, account }) =>
    [`  ${mark(account)} ${number.text}`, describe(account), part, passage].join('  |  '),
  );
  const figures = metrics.map(({ metric, shown, passages }) => {
    const words = passages.length === 0 ? ['not in the words'] : passages;
    return `  ${metric}${shown ? ' (shown in the text)' : ''}: ${words.join(' / ')}`;
  });
  return [id, ' Numbers', ...orNone(rows), ' Figures', ...orNone(figures)].join('\n');
}

function orNone(rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? ['  none'] : rows;
}

function mark({ by }: Account): string {
  return by === 'nothing' ? '!' : ' ';
}

function describe(account: Account): string {
  switch (account.by) {
    case 'metric':
      return `figure ${account.metric}`;
    case 'note':
      return `note of ${account.metric}`;
    case 'review-note':
      return `review note on ${account.about}`;
    case 'waiver':
      return `waived: ${account.reason}`;
    case 'cost':
    case 'date':
    case 'duration':
    case 'name':
      return account.by;
    case 'nothing':
      return 'NOT ACCOUNTED FOR';
  }
}

function summary(reports: readonly SourcesReport[]): string {
  const numbers = reports.flatMap((report) => report.numbers);
  const figures = reports.flatMap((report) => report.metrics);
  const open = numbers.filter(({ account }) => account.by === 'nothing').length;
  return [
    `${reports.length} examples, ${figures.length} figures, ${numbers.length} numbers in words.`,
    open === 0
      ? 'Every number is accounted for.'
      : `${open} not accounted for, marked "!". To mend: add a figure for each, or a waiver with the reason.`,
  ].join('\n');
}

import { formatNumber, formatValue } from '../../domain/measure/formatValue.ts';
import type { FactChange, SubmissionChange, ValueChange } from '../../domain/submission/changes.ts';
import type { MetricValue } from '../../domain/submission/metric.ts';
import { valueLabel, valueTime } from '../../domain/submission/metricText.ts';
import type { Comparison } from '../compareContent.ts';
import { asPlainMarkdown as plain, table } from './markdown.ts';

const KINDS = { added: 'new', removed: 'taken away', changed: 'changed' } as const;

/** What readers will find changed, submission by submission, in Markdown blocks. */
export function changesSection({ changes, notCompared, measures }: Comparison): string[] {
  const blocks = changes.flatMap((change) => [
    `#### ${plain(change.title)} (${plain(change.id)}): ${KINDS[change.kind]}`,
    ...claims(change),
    ...figures(change, measures),
    ...contacts(change),
  ]);
  return [
    '### What changes for readers',
    ...(changes.length === 0 ? ['No claims, figures or contacts change.'] : blocks),
    ...(notCompared.length === 0
      ? []
      : [`Not compared until their errors are mended: ${notCompared.map(plain).join(', ')}.`]),
  ];
}

function claims({ kind, facts }: SubmissionChange): string[] {
  const shown = kind === 'removed' ? [] : facts;
  if (shown.length === 0) return [];
  return [table(['claim', 'before', 'after'], shown.map(factRow))];
}

function figures({ figures }: SubmissionChange, measures: Comparison['measures']): string[] {
  const rows = figures.flatMap(({ name, values, facts }) => [
    ...values.map((value) => [plain(name), ...valueRow(value, measures)]),
    ...facts.map((fact) => [plain(name), ...factRow(fact)]),
  ]);
  return rows.length === 0 ? [] : [table(['figure', 'value', 'before', 'after'], rows)];
}

function contacts({ contacts }: SubmissionChange): string[] {
  if (contacts.length === 0) return [];
  const rows = contacts.map(({ kind, role, address }) => [kind, plain(role), plain(address)]);
  return [table(['contact', 'role', 'address'], rows)];
}

function factRow({ label, before, after }: FactChange): string[] {
  return [label, cell(before), cell(after)];
}

function valueRow({ measure, before, after }: ValueChange, measures: Comparison['measures']) {
  const scale = measures.get(measure);
  const inWords = (value: MetricValue | undefined) =>
    value &&
    `${scale === undefined ? formatNumber(value.value) : formatValue(value.value, scale, value.qualifier)} (${valueTime(value)})`;
  const one = after ?? before;
  return [
    one === undefined ? '' : plain(valueLabel(one)),
    cell(inWords(before)),
    cell(inWords(after)),
  ];
}

function cell(text: string | undefined): string {
  return text === undefined ? '(none)' : plain(text);
}

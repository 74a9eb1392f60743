import type { Measure } from '../../catalogue.ts';
import type { Council } from '../../council/schema.ts';
import { figureText } from '../../measure/peopleSized.ts';
import type { Metric, MetricValue } from '../../submission/metric.ts';
import { formatPeriod } from '../../submission/period.ts';
import { NOT_STATED } from '../../text.ts';
import { listOf, midSentence } from '../../words.ts';
import type { Benchmark } from '../benchmark.ts';
import { officialBeside, type OfficialBeside } from '../officialBeside.ts';

/** What the example itself gives for a measure, and how that differs from the official figure. */
export function ownFigure(
  who: string,
  metric: Metric,
  measure: Measure,
  benchmark: Benchmark,
  councils: readonly Council[],
): string {
  const given = `${who} gives ${listOf(metric.values.map((value) => said(value, measure)))}`;
  const beside = [...new Set(metric.values.map(({ period }) => period))]
    .map((period) => officialBeside(benchmark, measure, councils, period))
    .filter((each) => each.kind === 'figure');
  if (metric.definition === 'dfe-csww') return `${given}. ${official(metric, beside)}`;
  return `${given}, ${ownWay(metric)}${dated(beside)}`;
}

function said(value: MetricValue, measure: Measure): string {
  const role = ROLES[value.role];
  const group = value.group === undefined ? '' : ` for ${midSentence(value.group)}`;
  return `${figureText(value, measure)}${role}${group} (${formatPeriod(value.period)})`;
}

const ROLES: Readonly<Record<MetricValue['role'], string>> = {
  before: ' before',
  after: ' after',
  single: '',
  target: ' as a target',
  cumulative: ' so far',
  comparison: ' to compare with',
};

type Beside = Extract<OfficialBeside, { kind: 'figure' }>;

/** A figure of the official definition is the published one, or should be. */
function official({ values }: Metric, beside: readonly Beside[]): string {
  const [figure] = beside;
  if (figure === undefined) return 'It follows the official definition.';
  return values.some(({ value }) => value === figure.value)
    ? `That is the official figure for reporting year ${figure.year}.`
    : `It is said to follow the official definition, by which the figure for reporting year ${figure.year} is ${figure.text}. The two should agree.`;
}

function ownWay({ definition, definitionNote }: Metric): string {
  if (definition === NOT_STATED) return 'without saying how that was counted';
  const note = definitionNote === undefined ? '' : `: ${midSentence(definitionNote)}`;
  return `counted in its own way${note.replace(/\.$/, '')}`;
}

function dated(beside: readonly Beside[]): string {
  const figures = beside.map(({ text, year }) => `${text} for reporting year ${year}`);
  if (figures.length === 0) return '.';
  return `. The official figure is ${listOf(figures)}.`;
}

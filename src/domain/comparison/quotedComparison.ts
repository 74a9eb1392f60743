import { addresses } from '../addresses.ts';
import type { Catalogue, Measure } from '../catalogue.ts';
import { formatChange, formatValue } from '../measure/formatValue.ts';
import type { Metric, MetricValue } from '../submission/metric.ts';
import { formatPeriod } from '../submission/period.ts';
import type { Submission } from '../submission/submission.ts';
import { DEFINITIONS, EVIDENCE, QUALIFIERS, VALUE_ROLES } from '../submission/vocabulary.ts';
import { NOT_STATED } from '../text.ts';
import { listOf } from '../words.ts';
import { axisFor } from './axis.ts';
import type {
  Cell,
  ChartPlan,
  Citation,
  Column,
  Comparison,
  GapCell,
  Row,
  ValueCell,
} from './comparison.ts';
import { cellOf } from './comparison.ts';
import { figuresOf, type Figure } from './figures.ts';
import { quotedHeading, quotedSentence } from './quotedWords.ts';
import { shortValue } from './shortValue.ts';
import { unitWords } from './unitWords.ts';

/** What a quoted comparison needs of the hub. */
export type Quotes = Pick<Catalogue, 'submissions' | 'council' | 'provider'>;

/** A percentage of fewer people than this moves by whole points when one person does. */
const FEWEST_FOR_PERCENT = 30;
const RESULTS = 'What councils report';
const OTHERS = 'Not drawn: targets, running totals and comparison groups';
const GROUPS: readonly string[] = [RESULTS, OTHERS];

const COLUMNS: readonly Column[] = [
  { key: 'before', heading: 'Before', kind: 'value' },
  { key: 'after', heading: 'After, or only figure', kind: 'value' },
  { key: 'change', heading: 'Change', kind: 'text' },
  { key: 'population', heading: 'Who or what is counted', kind: 'text' },
  { key: 'definition', heading: 'How it is counted', kind: 'text' },
  { key: 'source', heading: 'Source of the figure', kind: 'text' },
  { key: 'evidence', heading: 'How we know', kind: 'text' },
  { key: 'note', heading: 'Note', kind: 'text' },
];

/**
 * The figures that examples quote for one measure, in the examples' own words and definitions.
 * `undefined` when no example quotes it. Official figures never join it: see officialComparison.
 */
export function quotedComparison(measure: Measure, quotes: Quotes): Comparison | undefined {
  const rows = quotes.submissions
    .flatMap((submission) => rowsOf(submission, measure, nameOf(submission, quotes)))
    .toSorted(
      (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || compareText(a.label, b.label),
    );
  if (rows.length === 0) return undefined;
  const results = rows.filter(({ group }) => group === RESULTS);
  const others = rows.filter(({ group }) => group === OTHERS);
  return {
    id: `quoted-${measure.id}`,
    kind: 'quoted',
    measure: measure.name,
    heading: quotedHeading(measure, { results, others }),
    subtitle: `${measure.name}, ${unitWords(measure)}, as examples quote it.${rows.length > 1 ? ' Each row counts in its own way, so rows cannot be ranked.' : ''}`,
    sentence: quotedSentence(measure, { results, others }),
    caption: `${measure.name} as quoted in examples (${unitWords(measure)}), by council`,
    rowHeading: 'Example',
    unit: unitWords(measure),
    columns: usedColumns(rows),
    rows,
    chart: planOf(measure, rows),
    definition: measure.definition,
    sources: [{ text: 'The examples named in the table, each with the source that it gives' }],
    notes: [
      'Quoted figures are the councils’ own. Definitions, people counted and dates differ from row to row.',
      ...(results.some(isPair)
        ? ['A change came after the work began. It does not show that the work caused it.']
        : []),
      ...(results.some((row) => !row.drawn)
        ? [`Percentages of fewer than ${FEWEST_FOR_PERCENT} people are in the table and not drawn.`]
        : []),
    ],
  };
}

function rowsOf(submission: Submission, measure: Measure, who: string): Row[] {
  const metrics = (submission.metrics ?? []).filter((metric) => metric.measure === measure.id);
  return metrics.flatMap((metric, index) =>
    figuresOf(metric).map((figure, line) => ({
      key: `${submission.id}-${index}-${line}`,
      label: `${who}: ${submission.title}`,
      shortLabel: who,
      ...(metric.population === NOT_STATED && figure.group === undefined
        ? {}
        : { detail: counted(metric, figure) }),
      href: addresses.submission(submission.id),
      source: citationOf(submission, metric, who),
      group: figure.kind === 'result' ? RESULTS : OTHERS,
      cells: { ...valueCells(figure, measure), ...wordCells(submission, metric, figure) },
      drawn: figure.kind === 'result' && isDrawable(figure, measure),
    })),
  );
}

/** The example as a source, with what it says its own source is. */
function citationOf(submission: Submission, { source }: Metric, who: string): Citation {
  const { id, title, licence } = submission;
  const given = source === NOT_STATED ? 'it gives no source' : `it gives as its source: ${source}`;
  return {
    text: `${who}, ${title} (${given})`,
    href: addresses.submission(id),
    publisher: who,
    title,
    licence,
  };
}

function valueCells(figure: Figure, measure: Measure): Record<string, Cell> {
  if (figure.kind === 'other') {
    return {
      before: missing('Not a before and after'),
      after: valueCell(figure.value, measure, VALUE_ROLES[figure.value.role].label),
      change: missing('Not a before and after'),
    };
  }
  const { before, after } = figure;
  const change = before && after && formatChange(before, after, measure);
  return {
    before: before ? valueCell(before, measure) : missing('No before figure is given'),
    after: after ? valueCell(after, measure) : missing('No after figure is given'),
    change:
      change === undefined
        ? missing(before && after ? 'The figures are too inexact to say' : 'Needs both figures')
        : { kind: 'text', text: change },
  };
}

function wordCells(submission: Submission, metric: Metric, figure: Figure): Record<string, Cell> {
  const definition = [DEFINITIONS[metric.definition].label, metric.definitionNote];
  return {
    population: { kind: 'text', text: counted(metric, figure) },
    definition: { kind: 'text', text: definition.filter((part) => part !== undefined).join(': ') },
    source: stated(metric.source, 'The example gives no source'),
    evidence: { kind: 'text', text: EVIDENCE[submission.evidence].label },
    note: { kind: 'text', text: metric.note ?? '' },
  };
}

function valueCell(value: MetricValue, measure: Measure, role?: string): ValueCell {
  return {
    kind: 'value',
    value: value.value,
    text: formatValue(value.value, measure, value.qualifier),
    label: shortValue(value.value, measure, value.qualifier),
    period: formatPeriod(value.period),
    ...(role === undefined ? {} : { role }),
    ...(value.qualifier === undefined ? {} : { caution: QUALIFIERS[value.qualifier].label }),
    ...(value.n === undefined ? {} : { n: value.n }),
  };
}

function counted(metric: Metric, figure: Figure): string {
  const population = metric.population === NOT_STATED ? 'Not stated' : metric.population;
  if (figure.group === undefined) return population;
  return metric.population === NOT_STATED ? figure.group : `${figure.group} (${population})`;
}

function stated(text: string, reason: string): Cell {
  return text === NOT_STATED ? missing(reason) : { kind: 'text', text };
}

function missing(reason: string): GapCell {
  return { kind: 'gap', reason };
}

function isDrawable(figure: Extract<Figure, { kind: 'result' }>, measure: Measure): boolean {
  if (measure.unit !== 'percent') return true;
  return [figure.before, figure.after].every(
    (value) => (value?.n ?? Infinity) >= FEWEST_FOR_PERCENT,
  );
}

function isPair(row: Row): boolean {
  return cellOf(row, 'before').kind === 'value' && cellOf(row, 'after').kind === 'value';
}

/** A picture needs two points to set side by side. */
function planOf(measure: Measure, rows: readonly Row[]): ChartPlan | undefined {
  const values = rows
    .filter(({ drawn }) => drawn)
    .flatMap((row) => [cellOf(row, 'before'), cellOf(row, 'after')])
    .flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  if (values.length < 2) return undefined;
  const label = (value: number): string => shortValue(value, measure);
  // A score means something on its whole scale alone.
  const whole = measure.unit === 'score' ? [measure.range.min, measure.range.max] : [];
  return {
    kind: 'dumbbell',
    from: 'before',
    to: 'after',
    axis: axisFor([...values, ...whole.filter((edge) => edge !== undefined)], measure.range, label),
  };
}

/** Leaves out the change where nothing can have changed, and notes where there are none. */
function usedColumns(rows: readonly Row[]): readonly Column[] {
  const filled = (key: string): boolean =>
    rows.some((row) => {
      const cell = cellOf(row, key);
      return cell.kind === 'text' && cell.text !== '';
    });
  return COLUMNS.filter(({ key }) => (key !== 'change' && key !== 'note') || filled(key));
}

/** Whose figure it is: the provider for several councils, else the councils by name. */
function nameOf(submission: Submission, { council, provider }: Quotes): string {
  if (submission.provider !== undefined) return provider(submission.provider).name;
  const names = submission.councils.map((id) => council(id).shortName).toSorted(compareText);
  return names.length <= 3 ? listOf(names) : `${names[0] ?? ''} and ${names.length - 1} more`;
}

// Not localeCompare: its order depends on the machine's locale data.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

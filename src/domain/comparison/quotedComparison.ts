import type { Measure } from '../catalogue.ts';
import { oldFigureText } from '../submission/freshness/oldFigureText.ts';
import { listOf, midSentence } from '../words.ts';
import { axisFor } from './axis.ts';
import type { ChartPlan, Column, Comparison, Row } from './comparison.ts';
import { cellOf } from './comparison.ts';
import { compareText, OTHERS, quotedRows, quotesOf, RESULTS, type Quotes } from './quotedRows.ts';
import { quotedHeading, quotedSentence } from './quotedWords.ts';
import { shortValue } from './shortValue.ts';
import { unitWords } from './unitWords.ts';

export type { Quotes } from './quotedRows.ts';

const GROUPS: readonly string[] = [RESULTS, OTHERS];

const COLUMNS: readonly Column[] = [
  { key: 'before', heading: 'Before', kind: 'value' },
  { key: 'after', heading: 'After, or only figure', kind: 'value' },
  { key: 'change', heading: 'Change', kind: 'text' },
  { key: 'population', heading: 'Who or what is counted', kind: 'text' },
  { key: 'definition', heading: 'How it is counted', kind: 'text' },
  { key: 'source', heading: 'Source of the figure', kind: 'text' },
  { key: 'evidence', heading: 'How we know', kind: 'text' },
  { key: 'people', heading: 'In people', kind: 'text' },
  { key: 'official', heading: 'Official figure, same date', kind: 'text' },
  { key: 'comparable', heading: 'Can it be compared', kind: 'text' },
  { key: 'note', heading: 'Note', kind: 'text' },
];

/**
 * The figures that examples quote for one measure, in the examples' own words and definitions.
 * `undefined` when no example quotes it. Official figures never join its axis: a chart across
 * councils is one of official figures, see officialComparison.
 */
export function quotedComparison(measure: Measure, quotes: Quotes): Comparison | undefined {
  const rows = quotedRows(measure, quotes).toSorted(
    (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || compareText(a.label, b.label),
  );
  if (rows.length === 0) return undefined;
  const results = rows.filter(({ group }) => group === RESULTS);
  const others = rows.filter(({ group }) => group === OTHERS);
  const chart = planOf(measure, rows);
  const official = quotes.benchmarks.some((series) => series.measure === measure.id);
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
    columns: usedColumns(rows, official),
    rows,
    chart,
    ...(chart === undefined ? { noChart: whyNoChart(results, others) } : {}),
    definition: measure.definition,
    sources: [{ text: 'The examples named in the table, each with the source that it gives' }],
    notes: [
      'Quoted figures are the councils’ own. Definitions, people counted and dates differ from row to row.',
      ...(results.some(isPair)
        ? ['A change came after the work began. It does not show that the work caused it.']
        : []),
      ...oldNotes(measure, quotes),
    ],
  };
}

/** Which figures are old, by name, so that nobody has to work it out from the dates. */
function oldNotes(measure: Measure, quotes: Quotes): readonly string[] {
  const { site, today } = quotes;
  if (site === undefined) return [];
  const old = quotes.submissions
    .flatMap((source) => quotesOf(source, measure, quotes))
    .flatMap(({ metric, who }) => {
      const when = oldFigureText(metric, { site, today });
      return when === undefined ? [] : [{ who, when }];
    });
  const [first] = old;
  if (first === undefined) return [];
  const names = [...new Set(old.map(({ who }) => who))].toSorted(compareText);
  return [`Old figures: those of ${listOf(names)} are from ${first.when}.`];
}

/** Why the table stands alone, in one sentence. */
function whyNoChart(results: readonly Row[], others: readonly Row[]): string {
  const examples = new Set(results.map(({ href }) => href));
  if (examples.size > 1) {
    return 'There is no chart of these figures: each example counts in its own way, and only official figures are set side by side on a chart.';
  }
  const rows = results.length > 0 ? results : others;
  const reasons = new Set(rows.flatMap(({ notDrawn }) => notDrawn ?? []));
  return `There is no chart of ${rows.length === 1 ? 'this figure' : 'these figures'}: ${listOf([...reasons].map(midSentence))}.`;
}

function isPair(row: Row): boolean {
  return cellOf(row, 'before').kind === 'value' && cellOf(row, 'after').kind === 'value';
}

/** Only rows that may share an axis are marked as drawn, and those are two points at least. */
function planOf(measure: Measure, rows: readonly Row[]): ChartPlan | undefined {
  const values = rows
    .filter(({ drawn }) => drawn)
    .flatMap((row) => [cellOf(row, 'before'), cellOf(row, 'after')])
    .flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  if (values.length === 0) return undefined;
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

/** Columns that are left out where nothing is in them. */
const SOMETIMES: ReadonlySet<string> = new Set(['change', 'people', 'note']);

function usedColumns(rows: readonly Row[], official: boolean): readonly Column[] {
  const filled = (key: string): boolean =>
    rows.some((row) => {
      const cell = cellOf(row, key);
      return cell.kind === 'text' && cell.text !== '';
    });
  return COLUMNS.filter(({ key }) =>
    key === 'official' ? official : !SOMETIMES.has(key) || filled(key),
  );
}

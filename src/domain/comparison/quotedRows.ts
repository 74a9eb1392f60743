import { addresses } from '../addresses.ts';
import type { Catalogue, Measure } from '../catalogue.ts';
import type { Ages } from '../submission/freshness/oldFigureText.ts';
import type { Metric } from '../submission/metric.ts';
import type { Submission } from '../submission/submission.ts';
import { NOT_STATED } from '../text.ts';
import { listOf } from '../words.ts';
import type { Citation, Row } from './comparison.ts';
import { figuresOf } from './figures.ts';
import { comparableWords, decideDrawn, type Candidate } from './notDrawn.ts';
import { counted, officialCell, valueCells, wordCells } from './quotedCells.ts';

/** What a quoted comparison needs of the hub. */
export type Quotes = Pick<Catalogue, 'submissions' | 'council' | 'provider' | 'benchmarks'> &
  // Without a day to tell ages by, no figure is called old.
  Partial<Ages>;

export const RESULTS = 'What councils report';
export const OTHERS = 'Targets, running totals and comparison groups';

/** One quoted figure with whose it is. */
export interface Quote extends Candidate {
  readonly source: Submission;
  readonly key: string;
  readonly who: string;
}

/** Every figure of one measure that examples quote, each with whether and why not it is drawn. */
export function quotedRows(measure: Measure, quotes: Quotes): readonly Row[] {
  const benchmark = quotes.benchmarks.find((series) => series.measure === measure.id);
  const found = quotes.submissions.flatMap((source) => quotesOf(source, measure, quotes));
  const decisions = decideDrawn(found, measure);
  return found.map(({ source, metric, figure, key, who }, index): Row => {
    const decision = decisions[index];
    const councils = source.councils.map(quotes.council);
    return {
      key,
      label: `${who}: ${source.title}`,
      shortLabel: who,
      ...(metric.population === NOT_STATED && figure.group === undefined
        ? {}
        : { detail: counted(metric, figure) }),
      href: addresses.submission(source.id),
      source: citationOf(source, metric, who),
      group: figure.kind === 'result' ? RESULTS : OTHERS,
      cells: {
        ...valueCells(figure, measure),
        ...wordCells(source, metric, figure, measure),
        official: officialCell(measure, benchmark, councils, figure),
        comparable: { kind: 'text', text: comparableWords(decision) },
      },
      drawn: decision === undefined,
      ...(decision === undefined ? {} : { notDrawn: decision.reason }),
    };
  });
}

/** The figures of one measure in one example. */
export function quotesOf(source: Submission, measure: Measure, quotes: Quotes): Quote[] {
  const metrics = (source.metrics ?? []).filter((metric) => metric.measure === measure.id);
  const who = nameOf(source, quotes);
  return metrics.flatMap((metric, index) =>
    figuresOf(metric).map((figure, line) => ({
      submission: source.id,
      source,
      metric,
      figure,
      who,
      key: `${source.id}-${index}-${line}`,
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

/** Whose figure it is: the provider for several councils, else the councils by name. */
function nameOf(submission: Submission, { council, provider }: Quotes): string {
  if (submission.provider !== undefined) return provider(submission.provider).name;
  const names = submission.councils.map((id) => council(id).shortName).toSorted(compareText);
  return names.length <= 3 ? listOf(names) : `${names[0] ?? ''} and ${names.length - 1} more`;
}

/** Not localeCompare: its order depends on the machine's locale data. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

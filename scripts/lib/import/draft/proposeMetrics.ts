import { listOf } from '../../../../src/domain/words.ts';
import { NOT_STATED } from '../../../../src/domain/text.ts';
import type { DraftDetails, Known } from './draft.ts';
import type { FoundFigure } from './findFigures.ts';
import { fitTitle } from './fitTitle.ts';
import { measuresOf } from './measuresOf.ts';

type Metric = NonNullable<DraftDetails['metrics']>[number];

export interface MetricsProposed {
  readonly metrics: readonly Metric[];
  /** Figures that no metric was made of, each with the reason. */
  readonly left: readonly { readonly figure: FoundFigure; readonly why: string }[];
}

/** How the note of a proposed figure begins. */
export const PROPOSED = 'Proposed from these words:';

const MOST = 40;

/**
 * Metrics for the figures whose measure the words name. Population, definition, source and period
 * are for a person to find out; the words stand in the note. The same values twice are one metric,
 * also where the first was given with the source, and a value that is one of a before and an after is no figure of its own.
 */
export function proposeMetrics(
  figures: readonly FoundFigure[],
  measures: Known['measures'],
  given: readonly Metric[] = [],
): MetricsProposed {
  const metrics: Metric[] = [];
  const left: { figure: FoundFigure; why: string }[] = [];
  const isThere = (measure: string, figure: FoundFigure): boolean =>
    metrics.some((each) => each.measure === measure && sameValues(each, figure)) ||
    given.some(
      (each) =>
        each.measure === measure &&
        figure.values.every(({ value }) => each.values.some((other) => other.value === value)),
    );
  const pairs = figures
    .filter(({ kind }) => kind === 'pair')
    .map((pair) => ({ measures: measuresOf(pair, measures), values: pair.values }));
  const isOfPair = (measure: string, { kind, values: [only] }: FoundFigure): boolean =>
    kind === 'single' &&
    only?.role === 'single' &&
    pairs.some(
      (pair) =>
        pair.measures.length === 1 &&
        pair.measures[0]?.id === measure &&
        pair.values.some(({ value }) => value === only.value),
    );
  for (const figure of figures) {
    if (figure.kind === 'change') {
      left.push({
        figure,
        why: 'the size of a change, not a value: find out what it was before and after',
      });
      continue;
    }
    if (figure.kind === 'range') {
      left.push({ figure, why: 'two ends of a range: ask for the value' });
      continue;
    }
    const [measure, ...others] = measuresOf(figure, measures);
    if (measure === undefined) {
      left.push({ figure, why: 'no measure of the hub is named beside it' });
    } else if (others.length > 0) {
      const names = [measure, ...others].map(({ name }) => name);
      left.push({ figure, why: `several measures fit: ${listOf(names)}` });
    } else if (isThere(measure.id, figure) || isOfPair(measure.id, figure)) {
      left.push({ figure, why: `already proposed for ${measure.name}` });
    } else if (given.length + metrics.length >= MOST) {
      left.push({ figure, why: `a draft holds ${MOST} figures at most` });
    } else {
      metrics.push(metricOf(figure, measure.id, [...given, ...metrics]));
    }
  }
  return { metrics, left };
}

function metricOf(figure: FoundFigure, measure: string, earlier: readonly Metric[]): Metric {
  const same = earlier.filter((each) => each.measure === measure).length;
  return {
    ...(same === 0 ? {} : { id: `${measure}-${same + 1}` }),
    measure,
    population: NOT_STATED,
    definition: NOT_STATED,
    source: NOT_STATED,
    values: figure.values.map(({ role, value, qualifier }) => ({
      role,
      value,
      ...(qualifier === undefined ? {} : { qualifier }),
      period: NOT_STATED,
    })),
    note: `${PROPOSED} ${fitTitle(figure.sentence, 360).text}`,
  };
}

function sameValues({ values }: Metric, figure: FoundFigure): boolean {
  return (
    values.length === figure.values.length &&
    values.every(({ role, value }, index) => {
      const other = figure.values[index];
      return other?.value === value && other.role === role;
    })
  );
}

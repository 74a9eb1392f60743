import type { Catalogue } from '../../catalogue.ts';
import { formatChange } from '../../measure/formatValue.ts';
import { figureText } from '../../measure/peopleSized.ts';
import { NOT_STATED } from '../../text.ts';
import { countOf, sentenceCase } from '../../words.ts';
import { changeOf, keyFigureOf } from '../keyFigure.ts';
import type { Metric } from '../metric.ts';
import { hasSmallGroup } from '../metricFacts.ts';
import { definitionText, valueLabel, valueTime } from '../metricText.ts';
import type { Submission } from '../submission.ts';
import type { SheetCell } from './sheetRows.ts';

/** Groups side by side can be many: the rest stand on the example's own page. */
const MOST_VALUES = 4;

/** The figure an example is best known by, with its values, who was counted and how. */
export function figureCell(
  { metrics }: Submission,
  catalogue: Pick<Catalogue, 'measure'>,
): SheetCell {
  const metric = keyFigureOf(metrics);
  if (metric === undefined) return { lines: [] };
  const measure = catalogue.measure(metric.measure);
  const change = changeOf(metric);
  const few = hasSmallGroup(metric, measure);
  const changed = change && !few ? formatChange(change.before, change.after, measure) : undefined;
  const values = metric.values.slice(0, MOST_VALUES).map((value) => {
    return `${valueLabel(value)}: ${figureText(value, measure)} (${valueTime(value, measure)})`;
  });
  return {
    lines: [measure.name, ...values],
    notes: [
      ...(changed === undefined ? [] : [`${sentenceCase(changed)} afterwards.`]),
      metric.population === NOT_STATED
        ? 'Who was counted is not stated.'
        : `Counted: ${metric.population}.`,
      definitionText(metric),
      ...restOf(metric, metrics?.length ?? 1),
    ],
  };
}

function restOf({ values }: Metric, figures: number): string[] {
  const more = [
    ...(values.length > MOST_VALUES ? [countOf(values.length - MOST_VALUES, 'more value')] : []),
    ...(figures > 1 ? [countOf(figures - 1, 'more figure')] : []),
  ];
  return more.length === 0 ? [] : [`${sentenceCase(more.join(' and '))} on its page.`];
}

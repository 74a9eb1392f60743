import type { Measure } from '../../catalogue.ts';
import { formatChange } from '../../measure/formatValue.ts';
import { figureText } from '../../measure/peopleSized.ts';
import { NOT_STATED } from '../../text.ts';
import { countOf, sentenceCase } from '../../words.ts';
import { changeOf } from '../keyFigure.ts';
import type { Metric } from '../metric.ts';
import { baselineText, evidenceText, hasSmallGroup, peopleTexts } from '../metricFacts.ts';
import { definitionText, valueLabel, valueTime } from '../metricText.ts';
import type { Submission } from '../submission.ts';

/** One quoted figure in words: what was counted, its values, and what to know of them. */
export interface BriefFigure {
  readonly name: string;
  /** Who was counted, or that this is not stated. */
  readonly who: string;
  readonly values: readonly {
    readonly label: string;
    readonly value: string;
    readonly when: string;
  }[];
  /** The change from before to after, as a sentence. */
  readonly change?: string;
  /** Sentences that have to travel with the values. */
  readonly caveats: readonly string[];
}

/** Groups side by side can be many: the rest stand on the example's own page. */
const MOST_VALUES = 6;

/** Sets out one figure as its council gives it, with everything that limits what it says. */
export function briefFigure(
  metric: Metric,
  measure: Measure,
  evidence: Submission['evidence'],
): BriefFigure {
  const { values, population, note } = metric;
  const change = changeOf(metric);
  const changed =
    change !== undefined && !hasSmallGroup(metric, measure)
      ? formatChange(change.before, change.after, measure)
      : undefined;
  const baseline = baselineText(metric, measure);
  const more = values.length - MOST_VALUES;
  return {
    name: measure.name,
    who: population === NOT_STATED ? 'Who was counted is not stated' : population,
    values: values.slice(0, MOST_VALUES).map((value) => ({
      label: valueLabel(value),
      value: sentenceCase(figureText(value, measure)),
      when: valueTime(value, measure),
    })),
    ...(changed === undefined ? {} : { change: `${sentenceCase(changed)} afterwards.` }),
    caveats: [
      ...(more > 0 ? [`${sentenceCase(countOf(more, 'more value'))} on its page.`] : []),
      ...(baseline === undefined ? [] : [baseline]),
      ...peopleTexts(metric, measure),
      `${definitionText(metric)} ${evidenceText(metric, evidence)}`,
      ...(note === undefined ? [] : [note]),
    ],
  };
}

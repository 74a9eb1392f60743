import { sentencesOf } from '../../prose/sentences.ts';
import type { Metric } from '../metric.ts';
import { pairsOf } from '../pairs.ts';
import type { Submission } from '../submission.ts';
import { findNumbers, mayHoldNumbers, type FoundNumber } from './findNumbers.ts';
import { isRounded } from './isRounded.ts';
import type { Measures } from './namesMeasure.ts';
import { saysChange } from './saysChange.ts';

/** A change of a percentage, said in % where it is in percentage points. */
export interface PercentForPoints {
  readonly sentence: string;
  readonly number: FoundNumber;
  readonly metric: Metric;
}

/**
 * Changes such as "fell by 6%" where a figure went from 27% to 21%: 6 percentage points, and 22%
 * of what it was. A number that is also the true percentage, or a figure itself, is left alone.
 */
export function findPercentForPoints(
  text: string,
  { metrics = [] }: Submission,
  measures: Measures,
): PercentForPoints[] {
  if (!mayHoldNumbers(text)) return [];
  return sentencesOf(text).flatMap((sentence) =>
    findNumbers(sentence).flatMap((number) => {
      if (number.unit !== 'percent' || !saysChange(sentence, number)) return [];
      const carried = metrics.some(
        ({ measure, values }) =>
          measures.get(measure)?.unit !== 'percentage-points' &&
          values.some(({ value }) => Math.abs(value) === number.value),
      );
      const metric = carried
        ? undefined
        : metrics.find((each) => changedBy(each, number.value, measures));
      return metric === undefined ? [] : [{ sentence, number, metric }];
    }),
  );
}

function changedBy(metric: Metric, said: number, measures: Measures): boolean {
  switch (measures.get(metric.measure)?.unit) {
    case 'percentage-points':
      return metric.values.some(({ value }) => Math.abs(value) === said);
    case 'percent':
      return pairsOf(metric).some(({ before, after }) => {
        const points = Math.abs(after.value - before.value);
        return isRounded(points, said) && !isRounded((points / before.value) * 100, said);
      });
    default:
      return false;
  }
}

import type { MeasureDetails, Unit } from '../../measure/schema.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { Metric } from '../metric.ts';
import type { Submission } from '../submission.ts';
import { accountText } from './accountNumbers.ts';
import { clauseAround } from './clauses.ts';
import { mayHoldNumbers, type FoundNumber } from './findNumbers.ts';
import { type Measures, namesMeasure } from './namesMeasure.ts';

/** A figure's number with % where its measure is no percentage, or without where it is one. */
export interface UnitMismatch {
  readonly sentence: string;
  readonly number: FoundNumber;
  readonly metric: Metric;
  readonly measure: MeasureDetails;
}

const PERCENT: ReadonlySet<Unit | undefined> = new Set(['percent', 'percent-change']);
// A number by itself: nothing follows that it could be a number of, and no "27 to 21%".
const BARE =
  /^(?:[.,;:)]|$| (?:in|by|at|on|since|for|from|over|last|this|before|after|when|while|but)\b)/;

/** Numbers in a text that carry a figure's value in another unit, beside the measure's name. */
export function findUnitMismatches(
  text: string,
  submission: Submission,
  measures: Measures,
): UnitMismatch[] {
  if (!mayHoldNumbers(text)) return [];
  const { metrics = [] } = submission;
  return sentencesOf(text).flatMap((sentence) =>
    accountText(sentence, submission).flatMap(({ number, account }) => {
      if (account.by !== 'metric' || number.unit === 'pounds') return [];
      const isPercent = number.unit === 'percent';
      if (!isPercent && !BARE.test(sentence.slice(number.end))) return [];
      const all = metrics.flatMap(({ values }) => values);
      if (!isPercent && all.some(({ n }) => n === number.value)) return [];
      const carriers = metrics.filter(({ values }) =>
        values.some(({ value }) => Math.abs(value) === number.value),
      );
      if (carriers.some((each) => PERCENT.has(unitOf(each, measures)) === isPercent)) return [];
      const clause = clauseAround(sentence, number.start);
      return carriers.slice(0, 1).flatMap((metric) => {
        const measure = measures.get(metric.measure);
        return measure !== undefined && speaksOf(clause, measure)
          ? [{ sentence, number, metric, measure }]
          : [];
      });
    }),
  );
}

function unitOf({ measure }: Metric, measures: Measures): Unit | undefined {
  return measures.get(measure)?.unit;
}

function speaksOf(clause: string, measure: MeasureDetails): boolean {
  const { one, many } = measure.unitName ?? { one: measure.name, many: measure.name };
  return namesMeasure(clause, { name: many, synonyms: [one, measure.name, ...measure.synonyms] });
}

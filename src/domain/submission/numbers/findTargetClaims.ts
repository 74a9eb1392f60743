import { sentencesOf } from '../../prose/sentences.ts';
import type { Metric } from '../metric.ts';
import type { Submission } from '../submission.ts';
import { accountText } from './accountNumbers.ts';
import { mayHoldNumbers, type FoundNumber } from './findNumbers.ts';
import { type Measures, namesMeasure } from './namesMeasure.ts';

/** A target's number in words that say it has been achieved. */
export interface TargetClaim {
  readonly sentence: string;
  readonly number: FoundNumber;
  readonly metric: Metric;
}

const ACHIEVED =
  /\b(?:reached|achieved|attained|met|hit|exceeded|secured|has|have|had|now|saved|saves|delivered|trained|recruited|completed|filled|supported|helped|fell|fallen|dropped|rose|risen|cut|reduced|increased|came|attended|gained|was|were)\b/i;
const AIMED =
  /\b(?:aim\w*|plan\w*|target\w*|expect\w*|hop(?:e|es|ed|ing)|goal|ambition|inten[dt]\w*|will|would|should|could|may|might|can|forecast|project(?:s|ed|ion)|estimated?|anticipat\w*|propos\w*|want\w*|seek\w*|sought|due|commit\w*|towards|maximum|at most|no more than|set aside|potential\w*|up to|limit\w*|cap(?:ped)?|ceiling|must)\b/i;

/**
 * Numbers that are only a target of the submission, said as if they had been achieved: "has
 * trained 32" where 32 is the target. Words of aiming in the sentence, or in the one before it,
 * set the reader right. A small plain number has to stand with its measure or its noun.
 */
export function findTargetClaims(
  text: string,
  submission: Submission,
  measures: Measures,
): TargetClaim[] {
  if (!mayHoldNumbers(text)) return [];
  const { metrics = [] } = submission;
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, index) => {
    const near = `${sentences[index - 1] ?? ''} ${sentence}`;
    if (!ACHIEVED.test(sentence) || AIMED.test(near)) return [];
    return accountText(sentence, submission).flatMap(({ number, account }) => {
      if (account.by !== 'metric') return [];
      const carriers = metrics.filter(({ values }) => values.some((each) => has(each, number)));
      const results = carriers.some(({ values }) =>
        values.some((each) => each.role !== 'target' && has(each, number)),
      );
      const [metric] = carriers;
      if (metric === undefined || results || !speaksOf(sentence, number, metric, measures))
        return [];
      return [{ sentence, number, metric }];
    });
  });
}

function has({ value, n }: Metric['values'][number], number: FoundNumber): boolean {
  return Math.abs(value) === number.value || n === number.value;
}

function speaksOf(
  sentence: string,
  number: FoundNumber,
  metric: Metric,
  measures: Measures,
): boolean {
  if (number.unit !== 'none' || number.value >= 100) return true;
  const measure = measures.get(metric.measure);
  if (measure === undefined) return false;
  const nouns = Object.values(measure.unitName ?? {});
  const after = sentence.slice(number.end).toLowerCase();
  return (
    namesMeasure(sentence, measure) || nouns.some((noun) => after.includes(noun.toLowerCase()))
  );
}

import { sentencesOf } from '../../prose/sentences.ts';
import { type Metric, metricName } from '../metric.ts';
import type { Submission } from '../submission.ts';
import { accountText, type NumberOfText } from './accountNumbers.ts';
import { clauseAround } from './clauses.ts';
import { mayHoldNumbers, type FoundNumber } from './findNumbers.ts';
import { type Measures, namesMeasure } from './namesMeasure.ts';
import { saysChange } from './saysChange.ts';

/** A percentage that stands with the name of a measure and is no value of it. */
export interface Contradiction {
  readonly sentence: string;
  readonly number: FoundNumber;
  /** The figures of the measure it stands with. */
  readonly metrics: readonly Metric[];
}

// Figures of other places and times, and aims, are no second value of the same thing.
const OTHERS =
  /\b(?:england|london|national(?:ly)?|region(?:al|ally)?|average|elsewhere|other|similar|neighbours?|target|aim\w*|plan(?:s|ned)?|expect\w*|hop(?:e|es|ed)|goal|previous(?:ly)?|earlier|half|part)\b/i;
// "Below 25%" is no other value than 21%.
const BOUND = /\b(?:below|under|over|above|than|least|most|up to|within) $/i;

/**
 * Percentages in a text that contradict the figures at the top of the file: "the vacancy rate fell
 * to 22%" where the figure says 21%. Only a number in one clause with the measure's name counts.
 */
export function findContradictions(
  text: string,
  submission: Submission,
  measures: Measures,
): Contradiction[] {
  if (!mayHoldNumbers(text)) return [];
  const { metrics = [] } = submission;
  const percent = metrics.filter(({ measure }) => measures.get(measure)?.unit === 'percent');
  if (percent.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    accountText(sentence, submission).flatMap((found) => {
      const { number } = found;
      if (number.unit !== 'percent' || isNoValue(sentence, number)) return [];
      const clause = clauseAround(sentence, number.start);
      const named = percent.filter((metric) => isNamed(metric, clause, measures));
      if (named.length === 0 || OTHERS.test(withoutNames(clause, named, measures))) return [];
      if (!isOpen(found, sentence, metrics, measures) || named.some((each) => has(each, number))) {
        return [];
      }
      return [{ sentence, number, metrics: named }];
    }),
  );
}

function isNamed({ measure }: Metric, words: string, measures: Measures): boolean {
  const details = measures.get(measure);
  return details !== undefined && namesMeasure(words, details);
}

/** Nothing accounts for it, or only a figure that the sentence does not speak of. */
function isOpen(
  { account }: NumberOfText,
  sentence: string,
  metrics: readonly Metric[],
  measures: Measures,
): boolean {
  if (account.by === 'nothing') return true;
  if (account.by !== 'metric') return false;
  const carrier = metrics.find((metric) => metricName(metric) === account.metric);
  return carrier !== undefined && !isNamed(carrier, sentence, measures);
}

/** A value, or what a value leaves of the whole: 84% permanent is 16% agency. */
function has({ values }: Metric, { value: said }: FoundNumber): boolean {
  return values.some(({ value }) => value === said || 100 - value === said);
}

/** The size of a change, or a bound. */
function isNoValue(sentence: string, number: FoundNumber): boolean {
  return saysChange(sentence, number) || BOUND.test(sentence.slice(0, number.start));
}

/** A measure may have such a word in its own name: "Schools at the national phonics average". */
function withoutNames(clause: string, named: readonly Metric[], measures: Measures): string {
  return named.reduce(
    (words, { measure }) => words.replace(measures.get(measure)?.name ?? '', ''),
    clause,
  );
}

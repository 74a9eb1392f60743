import { clauseAround } from '../../../../src/domain/submission/numbers/clauses.ts';
import { describedBy } from '../../../../src/domain/submission/numbers/describedBy.ts';
import {
  findNumbers,
  type FoundNumber,
} from '../../../../src/domain/submission/numbers/findNumbers.ts';
import { saysChange } from '../../../../src/domain/submission/numbers/saysChange.ts';
import { sentencesOf } from '../../../../src/domain/prose/sentences.ts';
import { qualifierOf, type Qualifier } from './qualifierOf.ts';

export interface FigureValue {
  readonly role: 'before' | 'after' | 'single' | 'target';
  readonly value: number;
  readonly qualifier?: Qualifier | undefined;
}

/** A figure as a text says it. */
export interface FoundFigure {
  /**
   * pair: a before and an after. single: one value. change: how much something rose or fell, which
   * is no value of it. range: two ends, of which neither is the value.
   */
  readonly kind: 'pair' | 'single' | 'change' | 'range';
  readonly values: readonly FigureValue[];
  readonly unit: FoundNumber['unit'];
  /** The number or numbers as they stand: "from 27% to 21%". */
  readonly said: string;
  /** The sentence they stand in. */
  readonly sentence: string;
  /** The words that may name what is measured: its clause, or what its brackets stand after. */
  readonly near: string;
  /** What is counted, where the number is one of things: "28 local schools" gives "local schools". */
  readonly counted: string;
}

interface Place {
  readonly sentence: string;
  readonly numbers: readonly FoundNumber[];
  readonly at: number;
}

const AIMED =
  /\b(?:aim\w*|targets?(?= (?:of|is|was|to)\b)|plan(?:s|ned)?(?= to\b)|hop(?:e|es|ing)|expect\w*|ambition|goal|seeks?|propos\w*|will|would|could|potential\w*)\b/i;
// "Per 10,000 children", "1:1s", "Jan 24": bases, pairs and short dates, and no figures.
const NO_FIGURE_BEFORE = /(?:\bper |\d:|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? )$/;

/**
 * Every figure of a text: "from 27% to 21%" and "21%, down from 27%" as pairs, "9%", "£556,743" and
 * "1 in 5" as single values, "by 12 percentage points" as a change. Dates, years, ages, names with
 * a number in them and lengths of time are no figures.
 */
export function findFigures(text: string): FoundFigure[] {
  return sentencesOf(text).flatMap((sentence) => {
    const numbers = findNumbers(sentence).filter(
      (number) =>
        !number.isDate &&
        describedBy(number, sentence) === undefined &&
        !NO_FIGURE_BEFORE.test(sentence.slice(Math.max(0, number.start - 12), number.start)) &&
        !/^:\d/.test(sentence.slice(number.end)),
    );
    const figures: FoundFigure[] = [];
    for (let at = 0; at < numbers.length; at += 1) {
      const place = { sentence, numbers, at };
      const pair = pairAt(place) ?? rangeAt(place);
      figures.push(pair ?? oneAt(place));
      if (pair !== undefined) at += 1;
    }
    return figures;
  });
}

// Up to two words may stand between: "from 3 people to 12 people".
const TO = /^(?:\s\p{L}+){0,2}\s?(?:to|→)\s(?:\p{L}+\s){0,2}$/u;
const FROM = /\bfrom (?:\p{L}+ ){0,2}£?$/iu;
const BACK_TO = /\b(?:(?:up|down) from|vs\.?|versus|previously) (?:\p{L}+ ){0,2}£?$/iu;
// "81% of staff (44% in 2020)"
const EARLIER = /^[^().;]{0,90}\($/u;
const IN_YEAR = /^ in (?:\p{L}+ )?(?:19|20)\d{2}\)/u;

function pairAt(place: Place): FoundFigure | undefined {
  const { sentence, numbers, at } = place;
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (first === undefined || second === undefined || isUnlike(first, second)) return undefined;
  const between = sentence.slice(first.end, second.start);
  const isForward = FROM.test(sentence.slice(0, first.start)) && TO.test(between);
  const isBackward =
    (between.length < 100 && BACK_TO.test(between)) ||
    (EARLIER.test(between) && IN_YEAR.test(sentence.slice(second.end)));
  if ((!isForward && !isBackward) || saysChange(sentence, first)) return undefined;
  const [before, after] = isForward ? [first, second] : [second, first];
  return figure(place, 2, 'pair', [
    { role: 'before', ...valueOf(before, sentence) },
    { role: 'after', ...valueOf(after, sentence) },
  ]);
}

function rangeAt(place: Place): FoundFigure | undefined {
  const { sentence, numbers, at } = place;
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (first === undefined || second === undefined || isUnlike(first, second)) return undefined;
  const isRange = /^(?:\s?[–-]\s?| to )$/.test(sentence.slice(first.end, second.start));
  return isRange && first.value < second.value ? figure(place, 2, 'range', []) : undefined;
}

function oneAt(place: Place): FoundFigure {
  const { sentence, numbers, at } = place;
  const number = numbers[at];
  if (number === undefined) throw new Error('There is no number here.');
  if (/[+±]$/.test(sentence.slice(0, number.start)) || saysChange(sentence, number)) {
    return figure(place, 1, 'change', []);
  }
  const isAim = AIMED.test(clauseAround(sentence, number.start));
  return figure(place, 1, 'single', [
    { role: isAim ? 'target' : 'single', ...valueOf(number, sentence) },
  ]);
}

function figure(
  { sentence, numbers, at }: Place,
  length: 1 | 2,
  kind: FoundFigure['kind'],
  values: readonly FigureValue[],
): FoundFigure {
  const start = numbers[at]?.start ?? 0;
  const last = numbers[at + length - 1];
  const end = last?.end ?? start;
  const before = sentence.slice(numbers[at - 1]?.end ?? 0, start);
  const units = numbers.slice(at, at + length).map(({ unit }) => unit);
  return {
    kind,
    values,
    unit: units.find((unit) => unit !== 'none') ?? 'none',
    said: sentence.slice(start, end),
    sentence,
    near: OPENS_BRACKET.test(before) ? before : clauseAround(sentence, start),
    counted: COUNTED.exec(sentence.slice(end))?.[0].trim() ?? '',
  };
}

// A figure in brackets belongs to the words before them: "vacancy rates (from 27% to 21%)".
const OPENS_BRACKET = /\((?:\p{L}+ ){0,3}$/u;
// As far as the next small word: a preposition, a verb, a joint.
const COUNTED =
  /^\+?(?:[ -](?!(?:in|from|to|of|for|with|at|by|on|and|or|but|who|that|which|as|across|per|into|over|have|has|had|were|are|was|is|be|been|will|can|our|their|the|a|an)\b)[\p{L}’'/&-]+){1,6}/u;

/** "From 27 to 21%" has its unit once, at the end. */
function isUnlike(first: FoundNumber, second: FoundNumber): boolean {
  return first.unit !== second.unit && !(first.unit === 'none' && second.unit === 'percent');
}

function valueOf(number: FoundNumber, sentence: string): Omit<FigureValue, 'role'> {
  const qualifier = qualifierOf(number, sentence);
  return { value: number.value, ...(qualifier === undefined ? {} : { qualifier }) };
}

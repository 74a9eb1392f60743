import { metricName, type Metric } from '../metric.ts';
import { pairsOf } from '../pairs.ts';
import type { Submission } from '../submission.ts';
import { describedBy } from './describedBy.ts';
import { findNumbers, type FoundNumber } from './findNumbers.ts';
import { isRounded } from './isRounded.ts';
import type { Measures } from './namesMeasure.ts';
import { saysChange } from './saysChange.ts';

/** What accounts for a number in a text. */
export type Account =
  | { readonly by: 'metric'; readonly metric: string }
  | { readonly by: 'note'; readonly metric: string }
  | { readonly by: 'cost' }
  | { readonly by: 'date' }
  /** How long or how often, such as a 5-day course: a description, not a result. */
  | { readonly by: 'duration' }
  /** Part of a name or an age, such as Level 3, Section 47 or children under 5. */
  | { readonly by: 'name' }
  | { readonly by: 'review-note'; readonly about: string }
  | { readonly by: 'waiver'; readonly text: string; readonly reason: string }
  | { readonly by: 'nothing' };

/** A number of one text with what accounts for it. */
export interface NumberOfText {
  readonly number: FoundNumber;
  readonly account: Account;
}

export interface AccountedNumber extends NumberOfText {
  /** Which part of the submission it stands in. */
  readonly part: string;
  /** The words around it. */
  readonly passage: string;
}

/** The rule that waivers for numbers name. */
export const UNACCOUNTED_NUMBER = 'unaccounted-number';

/**
 * Every number in a submission's words with what accounts for it: a figure at the top of the file,
 * its note, the cost, a date, a length of time, a review note or a waiver. A number that nothing
 * accounts for may be a figure that somebody forgot to record.
 */
export function accountNumbers(submission: Submission): AccountedNumber[] {
  return textsOf(submission).flatMap(({ part, text }) =>
    accountText(text, submission).map(({ number, account }) => ({
      part,
      number,
      passage: passageAround(text, number),
      account,
    })),
  );
}

/**
 * Every number of one stretch of a submission's words with what accounts for it. With the measures
 * of the hub, a percentage or a sum of money is only accounted for by a figure in that unit.
 */
export function accountText(
  text: string,
  submission: Submission,
  measures?: Measures,
): NumberOfText[] {
  return findNumbers(text).map((number) => ({
    number,
    account: accountFor(number, text, submission, measures),
  }));
}

function textsOf(submission: Submission): { part: string; text: string }[] {
  const { title, summary, body, voice = [], transfer = {}, cost } = submission;
  const { needs = [], keep = [], adapt = [], staffing, leadTime, differently } = transfer;
  const texts: [string, string | undefined][] = [
    ['title', title],
    ['summary', summary],
    ['text', body.text],
    ...voice.map(({ text }): [string, string] => ['voice', text]),
    ...[...needs, ...keep, ...adapt].map((text): [string, string] => ['transfer', text]),
    ['transfer', staffing],
    ['transfer', leadTime],
    ['transfer', differently],
    ['cost', cost?.basis],
    ['cost', cost?.note],
  ];
  return texts.flatMap(([part, text]) => (text === undefined ? [] : [{ part, text }]));
}

function accountFor(
  number: FoundNumber,
  text: string,
  submission: Submission,
  measures?: Measures,
): Account {
  const { metrics = [], cost, reviewNotes = [] } = submission;
  const fitting = metrics.filter((each) => fits(each, number, measures));
  if (number.isDate) return { by: 'date' };
  const said = saidByAuthor(number, text, submission);
  // A small plain number may equal a figure by chance, so the words around it are heard first.
  if (said !== undefined && isSmallAndPlain(number)) return said;
  const isChange = saysChange(text, number);
  const metric =
    (isChange ? fitting.find((each) => changesBy(each, number)) : undefined) ??
    fitting.find((each) => carries(each, number));
  if (metric !== undefined) return { by: 'metric', metric: metricName(metric) };
  if (cost?.setUp === number.value || cost?.annual === number.value) return { by: 'cost' };
  if (said !== undefined) return said;
  const noted = metrics.find(({ note, definitionNote }) =>
    mentions([note, definitionNote], number),
  );
  if (noted !== undefined) return { by: 'note', metric: metricName(noted) };
  const review = reviewNotes.find(({ note }) => mentions([note], number));
  return review === undefined ? { by: 'nothing' } : { by: 'review-note', about: review.about };
}

/** What the words themselves make of a number: a length of time, a name, or a waived passage. */
function saidByAuthor(
  number: FoundNumber,
  text: string,
  { waivers = [] }: Submission,
): Account | undefined {
  const description = describedBy(number, text);
  if (description !== undefined) return { by: description };
  const waiver = waivers.find(
    (each) => each.rule === UNACCOUNTED_NUMBER && covers(each.text, text, number),
  );
  return waiver && { by: 'waiver', text: waiver.text, reason: waiver.reason };
}

function isSmallAndPlain({ unit, value }: FoundNumber): boolean {
  return unit === 'none' && value < 20;
}

function carries({ values }: Metric, number: FoundNumber): boolean {
  return values.some(({ value, n }) => Math.abs(value) === number.value || n === number.value);
}

function fits({ measure }: Metric, { unit }: FoundNumber, measures?: Measures): boolean {
  const measured = measures?.get(measure)?.unit;
  if (measured === undefined || unit === 'none') return true;
  return unit === 'pounds' ? measured === 'pounds' : measured.startsWith('percent');
}

/** A change that readers can work out themselves: 6 points or 22% from 27% to 21%. */
function changesBy(metric: Metric, { value: said, unit }: FoundNumber): boolean {
  return pairsOf(metric).some(({ before, after }) => {
    const size = Math.abs(after.value - before.value);
    return (
      isRounded(size, said) || (unit === 'percent' && isRounded((size / before.value) * 100, said))
    );
  });
}

// A small plain number such as 3 stands in many notes by chance, so only a unit or size counts.
function mentions(notes: readonly (string | undefined)[], number: FoundNumber): boolean {
  if (isSmallAndPlain(number)) return false;
  return notes.some((note) =>
    findNumbers(note ?? '').some(
      ({ value, unit, isDate }) => !isDate && value === number.value && unit === number.unit,
    ),
  );
}

function covers(passage: string, text: string, { start, end }: FoundNumber): boolean {
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    if (at <= start && end <= at + passage.length) return true;
  }
  return false;
}

const AROUND = 40;

function passageAround(text: string, { start, end }: FoundNumber): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}

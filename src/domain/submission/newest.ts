import { statedStart } from './started.ts';
import type { Submission } from './submission.ts';

/** What a date of an example can be known of: its place on the hub, its source, or the practice. */
export type DateKind = 'published' | 'source' | 'started';

export interface Dated {
  readonly submission: Submission;
  /** A year, month or day, as ISO writes it. */
  readonly date: string;
}

export interface Newest {
  readonly kind: DateKind;
  /** Latest first. */
  readonly entries: readonly Dated[];
  /** How many examples have such a date. */
  readonly known: number;
}

const DATES: readonly (readonly [DateKind, (each: Submission) => string | undefined])[] = [
  ['published', ({ dates }) => dates?.published],
  ['source', ({ origin }) => origin.date],
  ['started', statedStart],
];

/**
 * The newest examples by the best kind of date that enough of them have: the day they were
 * published, else the date of their source, else when the practice began. Nothing is called new
 * by a date that is not known; with too few dates of any kind there is no answer.
 */
export function newest(submissions: readonly Submission[], most = 3): Newest | undefined {
  for (const [kind, dateOf] of DATES) {
    const dated = submissions.flatMap((submission): Dated[] => {
      const date = dateOf(submission);
      return date === undefined ? [] : [{ submission, date }];
    });
    if (dated.length === 0 || dated.length < Math.min(most, submissions.length)) continue;
    const latest = dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
    return { kind, entries: latest.slice(0, most), known: dated.length };
  }
  return undefined;
}

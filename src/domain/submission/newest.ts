import { formatPartialDate } from './dateWords.ts';
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

/** The kinds from the one that says most of how new an example is on the hub. */
const KINDS: readonly DateKind[] = ['published', 'source', 'started'];

/** One date of an example, where it is known. */
export function dateOf(submission: Submission, kind: DateKind): string | undefined {
  if (kind === 'published') return submission.dates?.published;
  return kind === 'source' ? submission.origin.date : statedStart(submission);
}

/** A date of an example in words: "Began in April 2024". */
export function datedWords(kind: DateKind, date: string): string {
  const on = date.length > 7 ? 'on' : 'in';
  const words = formatPartialDate(date);
  return kind === 'source'
    ? `Source of ${words}`
    : `${kind === 'published' ? 'Published' : 'Began'} ${on} ${words}`;
}

/**
 * The newest examples by the best kind of date that enough of them have: the day they were
 * published, else the date of their source, else when the practice began. Nothing is called new
 * by a date that is not known; with too few dates of any kind there is no answer.
 */
export function newest(
  submissions: readonly Submission[],
  most = 3,
  kinds = KINDS,
): Newest | undefined {
  for (const kind of kinds) {
    const dated = submissions.flatMap((submission): Dated[] => {
      const date = dateOf(submission, kind);
      return date === undefined ? [] : [{ submission, date }];
    });
    if (dated.length === 0 || dated.length < Math.min(most, submissions.length)) continue;
    const latest = dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
    return { kind, entries: latest.slice(0, most), known: dated.length };
  }
  return undefined;
}

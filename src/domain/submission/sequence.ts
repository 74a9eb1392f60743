import type { Submission } from './submission.ts';

/** The submissions before and after one, in the order given; none at either end. */
export function neighboursInList(
  submission: Submission,
  list: readonly Submission[],
): { readonly previous: Submission | undefined; readonly next: Submission | undefined } {
  const place = list.findIndex(({ id }) => id === submission.id);
  return { previous: list[place - 1], next: list[place + 1] };
}

const collator = new Intl.Collator('en-GB');

/** A to Z by title. */
export function byTitle(submissions: readonly Submission[]): Submission[] {
  return submissions.toSorted((a, b) => collator.compare(a.title, b.title));
}

/** Newest first by the day they were published; those without a day last, in the order given. */
export function newestFirst(submissions: readonly Submission[]): Submission[] {
  const day = ({ dates }: Submission) => dates?.published ?? '';
  return [...submissions].sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
}

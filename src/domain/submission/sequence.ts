import { madeOnce } from '../reads/madeOnce.ts';
import type { Submission } from './submission.ts';

/** The submissions before and after one, in the order given; none at either end. */
export function neighboursInList(
  submission: Submission,
  list: readonly Submission[],
): { readonly previous: Submission | undefined; readonly next: Submission | undefined } {
  const place = placesIn(list).get(submission.id);
  if (place === undefined) return { previous: undefined, next: undefined };
  return { previous: list[place - 1], next: list[place + 1] };
}

/** Every page of an example asks for its place. */
const placesIn = madeOnce(
  (list: readonly Submission[]) => new Map(list.map(({ id }, place) => [id, place])),
);

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

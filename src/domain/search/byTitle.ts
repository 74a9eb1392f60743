import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/**
 * The examples of a catalogue by title: the order of the search page's own list. Every page asks for
 * its place in it.
 */
export const byTitle: (catalogue: Catalogue) => readonly Submission[] = madeOnce(
  ({ submissions }: Catalogue) => {
    const collator = new Intl.Collator('en-GB');
    return submissions.toSorted(
      (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
    );
  },
);

/**
 * The place of an example in that order, as the index sorts by it: the results of a search find
 * their rows in the page's list by it, without anything to fetch.
 */
export function placeByTitle(submission: Submission, catalogue: Catalogue): string {
  return String(byTitle(catalogue).indexOf(submission)).padStart(5, '0');
}

import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';

/** Every page asks for its place: the order is worked out once. */
const orders = new WeakMap<Catalogue, readonly Submission[]>();

/** The examples of a catalogue by title: the order of the search page's own list. */
export function byTitle(catalogue: Catalogue): readonly Submission[] {
  const known = orders.get(catalogue);
  if (known !== undefined) return known;
  const collator = new Intl.Collator('en-GB');
  const order = catalogue.submissions.toSorted(
    (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
  orders.set(catalogue, order);
  return order;
}

/**
 * The place of an example in that order, as the index sorts by it: the results of a search find
 * their rows in the page's list by it, without anything to fetch.
 */
export function placeByTitle(submission: Submission, catalogue: Catalogue): string {
  return String(byTitle(catalogue).indexOf(submission)).padStart(5, '0');
}

import { addresses } from '../addresses.ts';
import { type LedgerEntry, recordedDays } from '../ledger/ledger.ts';
import type { Submission } from '../submission/submission.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/*
 * When something is new. An example is as old as the day its own dates give for its publication;
 * without one, as the day on which the record of addresses first has its page (or that of an id it
 * had before). Without either, no day is made up, and it is in no list of what is new.
 */

type Dated = Pick<Submission, 'id' | 'replaces' | 'dates'>;

/** Something that happened to an example, on a day such as 2026-11-22. */
export interface NewsItem<T extends Dated = Submission> {
  readonly submission: T;
  readonly kind: 'added' | 'changed';
  readonly day: string;
}

/** The day on which each address was first recorded; worked out once for a record. */
export const daysOf: (ledger: readonly LedgerEntry[]) => ReadonlyMap<string, string> =
  madeOnce(recordedDays);

/** The day an example came to the hub, where it is known. */
export function addedOn(submission: Dated, ledger: readonly LedgerEntry[]): string | undefined {
  const { id, replaces = [], dates } = submission;
  if (dates?.published !== undefined) return dates.published;
  const days = daysOf(ledger);
  const recorded = [id, ...replaces].flatMap((each) => days.get(addresses.submission(each)) ?? []);
  return recorded.toSorted()[0];
}

/** The last day on which its facts are known to have changed, or it was added. */
export function changedOn(submission: Dated, ledger: readonly LedgerEntry[]): string | undefined {
  const added = addedOn(submission, ledger);
  const updated = submission.dates?.updated;
  if (added === undefined || updated === undefined) return added ?? updated;
  return updated > added ? updated : added;
}

/** The last known event of each example, newest first; those without any day are left out. */
export function newsOf<T extends Dated>(
  submissions: readonly T[],
  ledger: readonly LedgerEntry[],
): NewsItem<T>[] {
  return submissions
    .flatMap((submission): NewsItem<T>[] => {
      const day = changedOn(submission, ledger);
      if (day === undefined) return [];
      return [{ submission, kind: day === addedOn(submission, ledger) ? 'added' : 'changed', day }];
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.submission.id, b.submission.id));
}

/** News by month (2026-11), each in the order given. */
export function newsByMonth<T extends Dated>(
  items: readonly NewsItem<T>[],
): readonly { readonly month: string; readonly items: readonly NewsItem<T>[] }[] {
  const months = Map.groupBy(items, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, of]) => ({ month, items: of }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { addresses } from '../addresses.ts';
import type { Submission } from '../submission/submission.ts';
import { GONE, type LedgerEntry } from './ledger.ts';
import { companionsOf } from './permanent.ts';

/** An address at which something stood. */
export interface Moved {
  readonly from: string;
  /** Where it leads now, perhaps with a fragment; `undefined` when it was taken down for good. */
  readonly to: string | undefined;
}

/** What the hub itself promises beside its pages. */
const SHORT_WAYS: readonly Moved[] = [{ from: '/export/', to: `${addresses.offline}#download` }];

/**
 * Every address that leads elsewhere: old ids of examples, and what the record says of others, with
 * the files that go with each. Sorted; a thing that moved twice leads to where it is now.
 */
export function movedAddresses({
  submissions,
  ledger,
}: {
  readonly submissions: readonly Pick<Submission, 'id' | 'replaces' | 'stage'>[];
  readonly ledger: readonly LedgerEntry[];
}): readonly Moved[] {
  const renamed = submissions
    .filter(({ stage }) => stage === 'published' || stage === 'withdrawn')
    .flatMap(({ id, replaces = [] }) =>
      replaces.map((old) => [addresses.submission(old), addresses.submission(id)] as const),
    );
  const recorded = ledger.flatMap(({ address, now }) =>
    now === undefined ? [] : [[address, now] as const],
  );
  const next = new Map([...recorded, ...renamed]);
  const pages = [...next.keys()].map((from) => ({ from, to: lastOf(from, next) }));
  return [...SHORT_WAYS, ...pages.flatMap(withCompanions)].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** Follows moves to their end; a ring of moves leads nowhere. */
function lastOf(from: string, next: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let at = from;
  for (;;) {
    const to = next.get(at);
    if (to === undefined) return at;
    if (to === GONE || seen.has(at)) return undefined;
    seen.add(at);
    at = to;
  }
}

function withCompanions({ from, to }: Moved): Moved[] {
  const targets = to === undefined ? [] : companionsOf(to);
  const companions = companionsOf(from);
  // A chart that became a page of another kind has nothing in place of its files.
  const alike = targets.length === companions.length;
  return [
    { from, to },
    ...companions.map((address, index) => ({
      from: address,
      to: alike ? targets[index] : undefined,
    })),
  ];
}

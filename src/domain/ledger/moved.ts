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

type Named = Pick<Submission, 'id' | 'replaces' | 'stage' | 'metrics'>;

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
  readonly submissions: readonly Named[];
  readonly ledger: readonly LedgerEntry[];
}): readonly Moved[] {
  const once = submissions.filter(({ stage }) => stage === 'published' || stage === 'withdrawn');
  const renamed = once.flatMap(({ id, replaces = [] }) =>
    replaces.map((old) => [addresses.submission(old), addresses.submission(id)] as const),
  );
  const recorded = ledger.flatMap(({ address, now }) =>
    now === undefined ? [] : [[address, now] as const],
  );
  const kept = new Set(ledger.map(({ address }) => address));
  const charts = once.flatMap(movedCharts).filter(([from]) => kept.has(from));
  // Who weighed an example finds on its page that it was taken down.
  const sheets = once
    .filter(({ stage }) => stage === 'withdrawn')
    .map(({ id }) => [addresses.worksheet(id), addresses.submission(id)] as const);
  const next = new Map([...charts, ...recorded, ...renamed, ...sheets]);
  const pages = [...next.keys()].map((from) => ({ from, to: lastOf(from, next) }));
  const all = pages.flatMap(withCompanions).map(({ from, to }) => ({
    from,
    to: to === undefined ? undefined : lastOf(to, next),
  }));
  return [...SHORT_WAYS, ...all].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The charts of an example have its id in their addresses. They are renamed with it; when it is
 * withdrawn they lead to the page that says so.
 */
function movedCharts({ id, replaces = [], stage, metrics = [] }: Named): [string, string][] {
  const withdrawn = stage === 'withdrawn';
  return [...new Set(metrics.map(({ measure }) => measure))].flatMap((measure) =>
    [...replaces, ...(withdrawn ? [id] : [])].map((old): [string, string] => [
      addresses.chart(`${old}-${measure}`),
      withdrawn ? addresses.submission(id) : addresses.chart(`${id}-${measure}`),
    ]),
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
  // What became a page of another kind has nothing in place of what went with it.
  const alike = kindOf(from) === kindOf(to) && targets.length === companions.length;
  return [
    { from, to },
    ...companions.map((address, index) => ({
      from: address,
      to: alike ? targets[index] : undefined,
    })),
  ];
}

function kindOf(address: string | undefined): string | undefined {
  return address?.split('/')[1];
}

import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { daysOf } from '../news/news.ts';
import type { Submission } from '../submission/submission.ts';

type Hub = Pick<Catalogue, 'site' | 'ledger'>;

/**
 * A permanent name (RFC 4151) for a thing of the hub. It is no address: it stays the same when the
 * hub moves, as long as site.yml keeps the name that its feeds began with.
 */
export function tagOf(hub: Hub, thing: string): string {
  return `tag:${hub.site.tag ?? defaultTag(hub)}:${thing}`;
}

/** The name of an example, made of the id it had first. */
export function tagOfSubmission(
  hub: Hub,
  { id, replaces = [] }: Pick<Submission, 'id' | 'replaces'>,
): string {
  const days = daysOf(hub.ledger);
  // Of two ids recorded on one day, the one that was replaced came first.
  const first = [...replaces, id]
    .map((each) => ({ each, day: days.get(addresses.submission(each)) ?? '9999' }))
    .reduce((a, b) => (b.day < a.day ? b : a));
  return tagOf(hub, `submissions/${first.each}`);
}

function defaultTag({ site, ledger }: Hub): string {
  const year = daysOf(ledger).get(addresses.home)?.slice(0, 4) ?? '2026';
  return `${new URL(site.address).hostname},${year}`;
}

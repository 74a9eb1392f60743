import { atomFeed, type Feed } from '../../domain/feed/atomFeed.ts';
import type { Whole } from '../../domain/feed/hubFeeds.ts';
import { withBase } from '../withBase.ts';

/** Makes addresses of the hub whole, as feeds and data give them. */
export function wholeOf(site: URL): Whole {
  return (address) => new URL(withBase(address), site).href;
}

/** A feed as a file. */
export function feedResponse(feed: Feed): Response {
  return new Response(atomFeed(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}

import type { APIRoute } from 'astro';
import { feedResponse, wholeOf } from '../../components/feed/feedResponse.ts';
import { getCatalogue } from '../../content.ts';
import { hubFeed } from '../../domain/feed/hubFeeds.ts';

/** What is new on the whole hub, for feed readers. */
export const GET: APIRoute = async ({ site, url }) =>
  feedResponse(hubFeed(await getCatalogue(), wholeOf(site ?? url)));

import type { APIRoute } from 'astro';
import { wholeOf } from '../components/feed/feedResponse.ts';
import { getCatalogue } from '../content.ts';
import { siteMapEntries, siteMapXml } from '../domain/site-map/siteMap.ts';

/** The pages of the hub, for search engines. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(siteMapXml(siteMapEntries(await getCatalogue()), wholeOf(site ?? url)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });

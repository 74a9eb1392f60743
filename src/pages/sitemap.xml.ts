import type { APIRoute } from 'astro';
import { siteMap, siteMapResponse } from './_siteMap.ts';

/** The pages of the hub, for search engines, or where there are very many the parts of that list. */
export const GET: APIRoute = async ({ site, url }) => {
  const [first] = await siteMap(site ?? url);
  if (first === undefined) throw new Error('The hub has no site map.');
  return siteMapResponse(first);
};

import { wholeOf } from '../components/feed/feedResponse.ts';
import { getCatalogue } from '../content.ts';
import { siteMapEntries, siteMapFiles, type SiteMapFile } from '../domain/site-map/siteMap.ts';

/** The files of the site map. `root` is the address of the hub. */
export async function siteMap(root: URL): Promise<readonly SiteMapFile[]> {
  return siteMapFiles(siteMapEntries(await getCatalogue()), wholeOf(root));
}

export function siteMapResponse({ xml }: SiteMapFile): Response {
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

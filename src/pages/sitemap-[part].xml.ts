import type { APIContext } from 'astro';
import type { SiteMapFile } from '../domain/site-map/siteMap.ts';
import { siteMap, siteMapResponse } from './_siteMap.ts';

/** The parts of a site map that is too long for one file; other hubs have none. */
export async function getStaticPaths() {
  const parts = (await siteMap(new URL(import.meta.env.SITE))).slice(1);
  return parts.map((file, index) => ({ params: { part: String(index + 1) }, props: { file } }));
}

export function GET({ props }: APIContext<{ readonly file: SiteMapFile }>): Response {
  return siteMapResponse(props.file);
}

import type { APIContext } from 'astro';
import { hubCard } from '../../charts/social/hubCard.ts';
import { getCatalogue } from '../../content.ts';
import { pngResponse } from '../_pictures.ts';

/** The picture of every page without one of its own. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  return pngResponse(hubCard(await getCatalogue()), site ?? url);
}

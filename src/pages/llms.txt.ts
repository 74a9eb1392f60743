import type { APIRoute } from 'astro';
import { wholeOf } from '../components/feed/feedResponse.ts';
import { getCatalogue } from '../content.ts';
import { hubForModels } from '../domain/llms/hubForModels.ts';
import { openData } from '../domain/open-data/openData.ts';

/** What the hub is, how to cite it and where its data are, for language models. */
export const GET: APIRoute = async ({ site, url }) => {
  const catalogue = await getCatalogue();
  const whole = wholeOf(site ?? url);
  return new Response(hubForModels(catalogue, openData(catalogue, whole), whole), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { wholeOf } from '../components/feed/feedResponse.ts';
import { addresses } from '../domain/addresses.ts';

/**
 * Everything here is for everybody; the few pages that no search engine should offer say so. A build
 * for those who decide about drafts is for them alone.
 */
export const GET: APIRoute = ({ site, url }) => {
  const isPreview = process.env.HUB_PREVIEW === '1';
  const lines = [
    'User-agent: *',
    `${isPreview ? 'Disallow' : 'Allow'}: /`,
    ...(isPreview ? [] : [`Sitemap: ${wholeOf(site ?? url)(addresses.sitemap)}`]),
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

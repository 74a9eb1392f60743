import type { APIRoute } from 'astro';

/**
 * Everything here is for everybody; the few pages that no search engine should offer say so. A build
 * for those who decide about drafts is for them alone.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\n${process.env.HUB_PREVIEW === '1' ? 'Disallow' : 'Allow'}: /\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

import type { APIRoute } from 'astro';

/** Everything here is for everybody; the few pages that no search engine should offer say so. */
export const GET: APIRoute = () =>
  new Response('User-agent: *\nAllow: /\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

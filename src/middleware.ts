import { defineMiddleware } from 'astro:middleware';
import { hideEmails } from './domain/privacy/hideEmails.ts';

/** Hides the addresses on every page as it is made, so that no part has to remember to. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  return new Response(hideEmails(html), response);
});

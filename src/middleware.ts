import { channel } from 'node:diagnostics_channel';
import { defineMiddleware } from 'astro:middleware';
import { MADE_CHANNEL } from './domain/madeChannel.ts';
import { hideEmails } from './domain/privacy/hideEmails.ts';

const made = channel(MADE_CHANNEL);

/** Tells of every page as it is made, and hides the addresses on it, so that no part has to remember to. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  made.publish(context.url.pathname);
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  return new Response(hideEmails(html), response);
});

import type { HostRedirect } from './hostRules.ts';

/** How many redirects Cloudflare Pages reads; pages at the old addresses lead on for the rest. */
export const MOST_REDIRECTS = 2000;

/**
 * The file _redirects. Netlify needs a sign to redirect where a page stands as well; Cloudflare Pages
 * always does, and knows no such sign. What was taken down keeps its page on both.
 */
export function redirectsFile(
  redirects: readonly HostRedirect[],
  host: 'netlify' | 'cloudflare',
): string {
  const code = host === 'netlify' ? '301!' : '301';
  const lines = redirects.flatMap(({ from, to }) =>
    to === undefined ? [] : [`${from} ${to} ${code}\n`],
  );
  return (host === 'cloudflare' ? lines.slice(0, MOST_REDIRECTS) : lines).join('');
}

/** What senders of newsletters and searches add to an address to follow who opens it. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|si|trk|ref_src)$/i;
const MOST_WRAPPERS = 5;

/**
 * An address without what mail programs and trackers put around it: the page behind Outlook's safe
 * links and its like, no tracking, and mail addresses without a ready-made subject.
 */
export function cleanAddress(address: string): string {
  let at = address.trim();
  for (let wrapper = 0; wrapper < MOST_WRAPPERS; wrapper += 1) {
    const inner = unwrapped(at);
    if (inner === undefined) break;
    at = inner;
  }
  if (/^mailto:/i.test(at)) return `mailto:${at.slice(7).replace(/\?.*$/s, '').trim()}`;
  if (!/^https?:/i.test(at) || !URL.canParse(at)) return at;
  const url = new URL(at);
  const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracked.length === 0) return at;
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

function unwrapped(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const inner = hostname.endsWith('.safelinks.protection.outlook.com')
    ? searchParams.get('url')
    : /^(?:www\.)?google\.(?:com|co\.uk)$/.test(hostname) && pathname === '/url'
      ? (searchParams.get('q') ?? searchParams.get('url'))
      : /^urldefense\.(?:com|us)$/.test(hostname)
        ? /\/v3\/__(.+?)__;/.exec(address)?.[1]
        : undefined;
  return inner === null || inner === undefined || inner === '' ? undefined : inner;
}

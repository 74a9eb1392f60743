const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the site's base path before a root address, so that the hub also works under a sub-path. */
export function withBase(address: string): string {
  return `${base}${address}`;
}

/**
 * Does the same for the links in a text after the safe reader. In its HTML a double quote stands
 * in tags alone, those of the text being escaped, so ` href="/` is always a link from the root.
 */
export function linksWithBase(html: string): string {
  return base === '' ? html : html.replaceAll(' href="/', ` href="${base}/`);
}

/** Puts the site's base path before a root address, so that the hub also works under a sub-path. */
export function withBase(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

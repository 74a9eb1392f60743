/** The kinds of route that Astro has. */
type RouteType = 'page' | 'endpoint' | 'redirect' | 'fallback';

/** Pages that hosts look for as files, not as folders. */
const FILES = new Set(['404', '500']);

/** The file, from the folder of the site, that Astro writes what it prints for an address to. */
export function fileOfPath(pathname: string, type: RouteType): string {
  const name = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return name;
  if (name === '') return 'index.html';
  return FILES.has(name) ? `${name}.html` : `${name}/index.html`;
}

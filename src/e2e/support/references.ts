import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { attribute, type BuiltPage } from './builtPages.ts';

/** Stands for the site's own origin while addresses are resolved. */
const ORIGIN = 'https://the-hub.example';

/** Elements that name another file, and the attribute that does. */
const NAMES_FILE: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  form: 'action',
  img: 'src',
  script: 'src',
};

/** One address as a page gives it. */
export interface Reference {
  readonly page: string;
  readonly written: string;
  /** Resolved against the page; of the site's own where `origin` is ORIGIN. */
  readonly url: URL | undefined;
}

/** Every address on a page, as browsers would resolve it from `base` and the page's own address. */
export function referencesOf(page: BuiltPage, base = ''): readonly Reference[] {
  return page.elements.flatMap((element) => {
    const written = attribute(element, NAMES_FILE[element.tagName] ?? '');
    if (written === undefined) return [];
    // Canonical links hold the address of publication, which is not this machine's.
    if (attribute(element, 'rel') === 'canonical') return [];
    const from = `${ORIGIN}${base}${page.address}`;
    const url = URL.canParse(written, from) ? new URL(written, from) : undefined;
    return [{ page: page.address, written, url }];
  });
}

/** One line for each of the site's own addresses that leads nowhere; empty is good. */
export function brokenReferences(
  folder: string,
  pages: readonly BuiltPage[],
  base = '',
): readonly string[] {
  const ids = new Map(
    pages.map(({ address, elements }) => [
      address,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  return pages.flatMap((page) =>
    referencesOf(page, base).flatMap(({ written, url }) => {
      const fault = faultOf(url);
      return fault === undefined ? [] : [`${page.address}: "${written}" ${fault}`];
    }),
  );

  function faultOf(url: URL | undefined): string | undefined {
    if (url === undefined) return 'is no address';
    if (url.origin !== ORIGIN) return undefined;
    if (!url.pathname.startsWith(`${base}/`)) return `does not start with ${base}/`;
    const address = decodeURIComponent(url.pathname.slice(base.length));
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (!isFile(folder, address)) return 'leads to no file';
    if (fragment === '' || ids.get(address)?.has(fragment) === true) return undefined;
    return 'leads to no place on its page';
  }
}

// Hosts differ in what they do with a folder's address without its slash, so it counts as broken.
function isFile(folder: string, address: string): boolean {
  const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  return existsSync(file) && statSync(file).isFile();
}

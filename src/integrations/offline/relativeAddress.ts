import { FORM_PAGE } from '../../domain/offline/copiedHub.ts';
import { fileOfAddress } from '../../domain/offline/keptFiles.ts';

/** A copy of the hub that opens from disk, and the hub it was made from. */
export interface Copy {
  /** The path the hub is published under, with a slash at both ends. */
  readonly base: string;
  /** The hub's own address, `base` included, with a slash at its end. */
  readonly hub: string;
  /** Whether the copy has a file; paths are relative to its root. */
  readonly has: (file: string) => boolean;
}

/** Stands for the hub's origin while addresses are resolved. */
const ORIGIN = 'https://copy.invalid';

/** Places of the same page, and addresses of other sites. */
const STAYS = /^(?:[#?]|\/\/|[a-z][a-z0-9+.-]*:)/i;

/**
 * An address as a file of the copy has to write it: relative, to the file itself and never to a
 * folder, which a disk has no page for. What the copy does not have is led to on the hub, as is what
 * asks with a query, which only script can answer and only the form has one; addresses of other sites
 * stay as they are.
 */
export function relativeAddress(written: string, from: string, { base, hub, has }: Copy): string {
  if (written === '' || STAYS.test(written)) return written;
  const end = written.search(/[?#]/);
  const [address, rest] = end < 0 ? [written, ''] : [written.slice(0, end), written.slice(end)];
  // Nearly all addresses are written from the root and need no resolving.
  const { pathname } =
    address.startsWith('/') && !address.includes('/.')
      ? { pathname: address }
      : new URL(address, `${ORIGIN}${base}${from}`);
  if (!pathname.startsWith(base)) return new URL(pathname, hub).href + rest;
  const inside = pathname.slice(base.length);
  const file = fileOfAddress(inside);
  const isAsked = rest.startsWith('?') && file !== FORM_PAGE;
  if (!has(decodeURIComponent(file)) || isAsked) return hub + inside + rest;
  return relativeFile(from, file) + rest;
}

/** The way from one file to another, both by their paths from the root, which have no dots in them. */
function relativeFile(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) {
    if (from[at] === '/') shared = at + 1;
  }
  return '../'.repeat(from.slice(shared).split('/').length - 1) + to.slice(shared);
}

/** The same for every file that a style sheet names. */
export function relativeStyles(css: string, from: string, copy: Copy): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeAddress(address.trim(), from, copy)}${quote})`,
  );
}

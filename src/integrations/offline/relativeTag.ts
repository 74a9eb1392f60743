import { relativeAddress, type Copy } from './relativeAddress.ts';

const ONE = 'href|src|action|formaction|poster|cite|data|xlink:href';
const NAMES_MANY = /^(?:srcset|imagesrcset)$/i;
/** Values of other attributes, and attributes that name files. */
const ATTRIBUTE = new RegExp(
  String.raw`"[^"]*"|'[^']*'|(\s)(${ONE}|srcset|imagesrcset)=("([^"]*)"|'([^']*)'|[^\s"'>]+)`,
  'gi',
);

/** A start tag with every address in it as the copy writes it; canonical addresses stay whole. */
export function relativeTag(tag: string, from: string, copy: Copy): string {
  if (!tag.includes('=') || tag.includes('rel="canonical"')) return tag;
  // The one character that HTML writes otherwise in an address and file names may have.
  const relative = (address: string): string =>
    relativeAddress(address.replaceAll('&amp;', '&'), from, copy).replaceAll('&', '&amp;');
  return tag.replace(
    ATTRIBUTE,
    (whole, space?: string, name?: string, value?: string, double?: string, single?: string) => {
      if (space === undefined || name === undefined) return whole;
      const written = double ?? single ?? value ?? '';
      if (!NAMES_MANY.test(name)) return `${space}${name}="${relative(written)}"`;
      const many = written.split(',').map((part) => {
        const [address = '', ...size] = part.trim().split(/\s+/);
        return [relative(address), ...size].join(' ');
      });
      return `${space}${name}="${many.join(', ')}"`;
    },
  );
}

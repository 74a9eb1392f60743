import { relativeAddress, type Copy } from './relativeAddress.ts';

const NAMES_ONE = /^(?:href|src|action|formaction|poster|cite|data|xlink:href)$/;
const NAMES_MANY = /^(?:srcset|imagesrcset)$/;
const ATTRIBUTE = /(\s)([a-z:]+)=("([^"]*)"|'([^']*)'|[^\s"'>]+)/gi;

/** A start tag with every address in it as the copy writes it; canonical addresses stay whole. */
export function relativeTag(tag: string, from: string, copy: Copy): string {
  if (!tag.includes('=') || tag.includes('rel="canonical"')) return tag;
  return tag.replace(
    ATTRIBUTE,
    (whole, space: string, name: string, value: string, double?: string, single?: string) => {
      const lower = name.toLowerCase();
      const written = double ?? single ?? value;
      // The one character that HTML writes otherwise in an address and file names may have.
      const relative = (address: string): string =>
        relativeAddress(address.replaceAll('&amp;', '&'), from, copy).replaceAll('&', '&amp;');
      if (NAMES_ONE.test(lower)) return `${space}${name}="${relative(written)}"`;
      if (!NAMES_MANY.test(lower)) return whole;
      const many = written.split(',').map((part) => {
        const [address = '', ...size] = part.trim().split(/\s+/);
        return [relative(address), ...size].join(' ');
      });
      return `${space}${name}="${many.join(', ')}"`;
    },
  );
}

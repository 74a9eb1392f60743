import { parseApart } from '../../trustedTypes.ts';

/*
 * Markup of a preview, made anew node by node. The reader has escaped every word of a text, and the
 * page's own components printed it; this holds to a list all the same, so that nothing but what a
 * page of an example is made of can reach the page where the writer's work is.
 */

const SVG = 'http://www.w3.org/2000/svg';

const ELEMENTS = new Set(
  (
    'article section aside nav div header p span strong em b i s del code pre br hr a ul ol li dl dt dd ' +
    'h1 h2 h3 h4 table caption thead tbody tr th td figure figcaption blockquote q cite abbr address ' +
    'details summary img small sub sup time'
  ).split(' '),
);

const DRAWN = new Set('svg g path rect circle line polyline polygon text title'.split(' '));

const ATTRIBUTES = new Set(
  (
    'class id href src alt title scope colspan rowspan start datetime width height role name open ' +
    'tabindex focusable viewBox d x y x1 x2 y1 y2 cx cy r rx ry points fill stroke stroke-width ' +
    'text-anchor loading decoding'
  ).split(' '),
);

/** Attributes that hold the id of something on the same page. */
const REFERENCES = new Set(['aria-labelledby', 'aria-describedby', 'aria-controls']);

/** Kept apart from the ids of the form. */
const PREFIX = 'preview-';

/** Where an address of the hub leads from the page of the form. */
type AddressOf = (written: string) => string;

/** Builds the nodes of a preview from its markup; what is not on the list is left out. */
export function safeFragment(
  html: string,
  addressOf: AddressOf = (written) => written,
): DocumentFragment {
  // A document of its own, which loads nothing and runs nothing.
  const parsed = parseApart(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(parsed.body.childNodes).flatMap((node) => copied(node, addressOf)));
  return fragment;
}

function copied(node: Node, addressOf: AddressOf): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const drawn = node.namespaceURI === SVG;
  const name = node.localName;
  if (!(drawn ? DRAWN : ELEMENTS).has(name)) return [];
  const element = drawn ? document.createElementNS(SVG, name) : document.createElement(name);
  // Before its address is set, or it would load at once, though another may be drawn in its place.
  if (element instanceof HTMLImageElement) element.loading = 'lazy';
  for (const { name: attribute, value } of Array.from(node.attributes)) {
    const kept = keptValue(attribute, value, addressOf);
    if (kept !== undefined) element.setAttribute(attribute, kept);
  }
  if (element instanceof HTMLAnchorElement && !element.getAttribute('href')?.startsWith('#')) {
    // The writer's work stays open behind it.
    element.target = '_blank';
    element.rel = 'noopener';
  }
  element.append(...Array.from(node.childNodes).flatMap((child) => copied(child, addressOf)));
  return [element];
}

function keptValue(name: string, value: string, addressOf: AddressOf): string | undefined {
  if (name === 'id') return `${PREFIX}${value}`;
  if (REFERENCES.has(name)) {
    return value
      .split(' ')
      .map((id) => `${PREFIX}${id}`)
      .join(' ');
  }
  if (name === 'href') return keptAddress(value, addressOf);
  // Pictures stand on this hub, or are drawn from what the writer added.
  if (name === 'src') return /^\/(?!\/)/.test(value) ? addressOf(value) : undefined;
  if (name === 'name') return `${PREFIX}${value}`;
  return ATTRIBUTES.has(name) || name === 'aria-hidden' || name === 'aria-label'
    ? value
    : undefined;
}

function keptAddress(value: string, addressOf: AddressOf): string | undefined {
  if (value.startsWith('#')) return `#${PREFIX}${value.slice(1)}`;
  if (/^\/(?!\/)/.test(value)) return addressOf(value);
  return /^(?:https?:\/\/|mailto:)/i.test(value) ? value : undefined;
}

import { html } from 'parse5';
import { ALLOWED_ANYWHERE, ALLOWED_HTML, ALLOWED_SVG } from './allowedMarkup.ts';
import { attribute, type BuiltPage, type Element } from './builtPages.ts';

/** One line for all that is on a page and no page of the hub is made of; empty is good. */
export function strayMarkup({ address, elements, parseErrors }: BuiltPage): readonly string[] {
  const found = elements.flatMap((element) =>
    faultsOf(element).map((fault) => `<${element.tagName}> ${fault}`),
  );
  return [...parseErrors, ...found].map((line) => `${address}: ${line}`);
}

function faultsOf(element: Element): readonly string[] {
  const { tagName, namespaceURI, attrs } = element;
  const list = namespaceURI === html.NS.SVG ? ALLOWED_SVG : ALLOWED_HTML;
  const own = Object.hasOwn(list, tagName) ? list[tagName] : undefined;
  if (own === undefined) return ['is not on the list'];
  const others = attrs
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !ALLOWED_ANYWHERE.test(name) && !own.includes(name));
  const addresses = attrs.filter(({ name }) => ['href', 'src', 'action'].includes(name));
  return [
    ...others.map((name) => `has ${name}`),
    ...addresses
      .filter(({ name, value }) => !(name === 'src' ? OWN.test(value) : isPlain(value)))
      .map(({ value }) => `leads to ${value}`),
    ...(tagName === 'script' && !isOwnScript(element) ? ['is no script of the site'] : []),
  ];
}

// What a page shows or runs comes from the site itself.
const OWN = /^\/(?![/\\])/;

function isPlain(address: string): boolean {
  // Browsers skip white space and control characters before and in a scheme.
  const seen = address.replace(/[\u0000-\u0020]/g, '');
  return /^(?:https?:\/\/|mailto:|[#?]|\/(?![/\\]))/i.test(seen);
}

// A file of the site, or data: whole JSON without a "<", which could end the element.
function isOwnScript(element: Element): boolean {
  const src = attribute(element, 'src');
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (src !== undefined) return /^\/_astro\/[\w.-]+\.js$/.test(src) && text === '';
  const isData = /^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? '');
  if (!isData || text.includes('<')) return false;
  JSON.parse(text);
  return true;
}

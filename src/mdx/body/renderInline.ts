import type { Definition, Link, Nodes, PhrasingContent, Text } from 'mdast';
import { isPlain } from '../characters.ts';
import { escapeHtml } from './escapeHtml.ts';
import { plainText } from './plainText.ts';
import { placeOf, writtenAs, type Reading } from './reading.ts';
import { refuseComponentHere, refuseTag } from './refuseTag.ts';
import { placesOf } from '../places.ts';
import { safeAddress } from './safeAddress.ts';

/** Turns words and the marks on them into HTML. Whatever is not listed here is refused. */
export function renderInline(nodes: readonly PhrasingContent[], reading: Reading): string {
  return nodes.map((node) => inline(node, reading)).join('');
}

function inline(node: PhrasingContent, reading: Reading): string {
  switch (node.type) {
    case 'text':
      return text(node, reading);
    case 'emphasis':
      return `<em>${renderInline(node.children, reading)}</em>`;
    case 'strong':
      return `<strong>${renderInline(node.children, reading)}</strong>`;
    case 'delete':
      return `<del>${renderInline(node.children, reading)}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return link(node, node, reading);
    case 'linkReference': {
      const definition = reading.definitions.get(node.identifier);
      if (definition === undefined || isFootnote(definition)) return refuseFootnote(node, reading);
      return link(node, definition, reading);
    }
    case 'image':
      reading.refuse(
        node,
        'body-picture-place',
        'A picture stands in the middle of other words, or in a list, quote or table',
        'put it on a line of its own, with an empty line before and after it',
      );
      return '';
    case 'imageReference':
      reading.refuse(
        node,
        'body-picture',
        'The address of the picture stands somewhere else',
        'write ![what it shows](./name.png)',
      );
      return '';
    case 'mdxTextExpression':
      return refuseExpression(node, reading);
    case 'mdxJsxTextElement':
      if (reading.components.has(node.name ?? '')) refuseComponentHere(node, reading);
      else refuseTag(node, reading);
      return '';
    default:
      return refuseKind(node, reading);
  }
}

function text(node: Text, reading: Reading): string {
  const written = writtenAs(reading, node);
  if (/(?<!\\)\[\^/.test(written)) return refuseFootnote(node, reading);
  if (/(?<!\\)\[[^[\]]+\]\[[^[\]]*\]/.test(written)) {
    reading.refuse(
      node,
      'link-address',
      'A link names an address that stands nowhere in the file',
      'write [the words of the link](https://…), or \\[ for the sign itself',
    );
  }
  refuseSpacedAddress(node, written, reading);
  if (!isPlain(node.value)) {
    reading.refuse(
      node,
      'text-hidden-character',
      'A character that cannot be seen stands here, written as a code',
      'delete the code that starts with & and ends with ;',
    );
  }
  return escapeHtml(node.value);
}

// Markdown takes [words](an address.pdf) for plain words and says nothing.
function refuseSpacedAddress(node: Text, written: string, reading: Reading): void {
  const spaced = /(?<!\\)\]\((?=[^()\n]*[^\s()][ \t]+[^\s()"'])[^()\n]*\)/.exec(written);
  if (spaced === null) return;
  const bracket = written.lastIndexOf('[', spaced.index);
  const start = written[bracket - 1] === '!' ? bracket - 1 : Math.max(0, bracket);
  const place = placesOf(reading.text)((node.position?.start.offset ?? 0) + start);
  reading.refuse(
    { position: { start: place } },
    'link-address',
    'The address of a link or picture holds a space, so it stands as plain words',
    'write %20 for each space of a link; name a picture in lower case with hyphens, such as ./first-steps.png',
  );
}

function link(
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  target: Link | Definition,
  reading: Reading,
): string {
  const words = plainText(node);
  if (words === '') {
    reading.refuse(
      node,
      'link-empty',
      'A link has no words',
      'write the words of the link between [ and ]',
    );
  }
  if (typeof target.title === 'string' && target.title !== '') {
    reading.warn(
      target,
      'link-title',
      'The words in quotes after the address of a link are not shown',
      'delete them, or put them in the text',
    );
  }
  const address = safeAddress(target.url);
  const inner = renderInline(node.children, reading);
  if (address === undefined) {
    // A definition says so itself, once, however many links use it.
    if (target.type === 'link') refuseAddress(target, reading);
    return inner;
  }
  reading.marks.push({ type: 'link', address, text: words, ...placeOf(node) });
  return `<a href="${escapeHtml(address)}">${inner}</a>`;
}

/** Checks the address of a link that is defined apart from its words. */
export function checkDefinition(node: Definition, reading: Reading): void {
  if (isFootnote(node)) refuseFootnote(node, reading);
  else if (safeAddress(node.url) === undefined) refuseAddress(node, reading);
}

function refuseAddress(node: Link | Definition, reading: Reading): void {
  const shown = node.url === '' ? 'An empty address' : `The address "${node.url.slice(0, 60)}"`;
  reading.refuse(
    node,
    'link-address',
    `${shown} is not allowed in a link`,
    /^www\./i.test(node.url)
      ? `write https://${node.url.slice(0, 60)}`
      : 'use a whole address starting with https://, mailto:team@council.gov.uk, /page/ or #part',
  );
}

function isFootnote(node: Definition): boolean {
  return node.identifier.startsWith('^');
}

function refuseFootnote(node: Nodes, reading: Reading): string {
  reading.refuse(
    node,
    'body-footnote',
    'Footnotes, such as [^1], are not allowed',
    'put the words in brackets in the sentence, or write \\[^ for the signs themselves',
  );
  return '';
}

/** Refuses `{…}`. */
export function refuseExpression(node: Nodes, reading: Reading): string {
  reading.refuse(
    node,
    'body-expression',
    'Code in { and } is not allowed',
    'write the words themselves, and \\{ for the sign',
  );
  return '';
}

/** Refuses what the reader does not know. */
export function refuseKind(node: Nodes, reading: Reading): string {
  reading.refuse(
    node,
    'body-kind',
    `This kind of Markdown (${node.type}) is not allowed`,
    'use paragraphs, headings, lists, tables, links and quotes',
  );
  return '';
}

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod';
import type { BodyPart } from '../domain/body.ts';
import type { Finding } from '../domain/problem.ts';

/** Helpers of this folder's tests. */

/** The smallest details: one title. */
export const titleSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ title: 'Title', examples: ['Career conversations'] }),
});

/** A file with nothing but a title above the text. The text starts on line 4. */
export function fileWith(body: string): string {
  return `---\ntitle: A title\n---\n${body}`;
}

/** A finding as one short line: `body-tag 4:1`. */
export function short(finding: Finding): string {
  return `${finding.rule} ${finding.line}:${finding.column}`;
}

/** Findings whose place is not a place of the file. */
export function outside(source: string, findings: readonly Finding[]): Finding[] {
  const lines = source.split('\n');
  return findings.filter(({ line, column }) => {
    const text = lines[line - 1];
    return text === undefined || column < 1 || column > text.length + 1;
  });
}

/** All the HTML of a body, component parts shown by their name. */
export function htmlOf(parts: readonly BodyPart[]): string {
  return parts
    .map((part) =>
      part.type === 'html'
        ? part.html
        : part.type === 'image'
          ? `[image ${part.src}]`
          : `[${part.name}]${htmlOf(part.children)}[/${part.name}]`,
    )
    .join('');
}

const ELEMENTS = new Set(
  'p h2 h3 h4 em strong del code pre br hr blockquote ul ol li table thead tbody tr th td a div'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('id href start scope class tabindex role aria-label'.split(' '));

/**
 * What a browser would see in HTML beyond plain words: elements, attributes and addresses that
 * no submission should bring. Shares no code with the reader.
 */
export function dangers(html: string): string[] {
  const found: string[] = [];
  const look = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('tagName' in node) {
      if (!ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!ATTRIBUTES.has(name)) found.push(name);
        if (name === 'id' && !value.startsWith('s-')) found.push(`id=${value}`);
        if (name === 'href' && !/^(?:https?:\/\/|mailto:|#|\.{0,2}\/)/.test(value))
          found.push(value);
      }
      node.childNodes.forEach(look);
    } else if (node.nodeName === '#comment') {
      found.push('comment');
    }
  };
  parseFragment(html).childNodes.forEach(look);
  return found;
}

/** Tags of HTML that are not closed in order. */
export function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'br' || name === 'hr') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

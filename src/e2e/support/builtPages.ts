import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** One page of a built site, parsed as browsers parse it. */
export interface BuiltPage {
  /** Address from the site's root: a folder's, or `/404.html`. */
  readonly address: string;
  /** Every element in document order. */
  readonly elements: readonly Element[];
  /** Codes of what the parser had to put right. */
  readonly parseErrors: readonly string[];
}

/** Reads every HTML page under a folder, or those whose address is wanted. */
export function readBuiltPages(
  folder: string,
  isWanted: (address: string) => boolean = () => true,
): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: folder }).flatMap((file) => {
    const address = `/${file.split(path.sep).join('/')}`.replace(/(?<=\/)index\.html$/, '');
    if (!isWanted(address)) return [];
    const parseErrors: string[] = [];
    const document = parse(readFileSync(path.join(folder, file), 'utf8'), {
      // What stands in noscript is a part of the page too.
      scriptingEnabled: false,
      onParseError: ({ code, startLine, startCol }) =>
        parseErrors.push(`${code} at ${startLine}:${startCol}`),
    });
    return { address, elements: [...descendants(document)], parseErrors };
  });
}

/** The value of an attribute, or `undefined` without it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text in an element, with white space folded. */
export function textOf(element: Element): string {
  return textIn(element).replace(/\s+/g, ' ').trim();
}

function textIn(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function* descendants(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* descendants(child);
}

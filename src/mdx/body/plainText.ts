import type { Nodes } from 'mdast';

/** The words of a node, without any marks. Blocks stand on lines of their own. */
export function plainText(node: Nodes): string {
  return wordsOf(node)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'code',
  'tableCell',
  'listItem',
  'mdxJsxFlowElement',
]);

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  const words =
    node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
      ? // A line break inside a paragraph is a space to readers.
        node.value.replace(/\s*\n\s*/g, ' ')
      : 'children' in node
        ? node.children.map(wordsOf).join('')
        : '';
  return BLOCKS.has(node.type) ? `${words}\n` : words;
}

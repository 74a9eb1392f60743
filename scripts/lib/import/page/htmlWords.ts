import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose words are no words of the page. */
export const SKIPPED = new Set(
  'script style template noscript svg math canvas object embed head select option textarea input datalist'.split(
    ' ',
  ),
);
/** Elements that stand in a line of words; every other one ends the block before it. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of an element; blocks in it are told apart by a space. */
export function wordsIn(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && SKIPPED.has(node.tagName)) return '';
  const children = 'childNodes' in node ? node.childNodes : [];
  const gap = tree.isElementNode(node) && !INLINE.has(node.tagName) ? ' ' : '';
  return gap + children.map(wordsIn).join('') + gap;
}

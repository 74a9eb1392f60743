import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { refused } from '../refused.ts';

/** Far above what a page has, far below what hurts: the parser's time grows with depth times size. */
const MOST_DEEP = 300;
const MOST_NODES = 150_000;

/** Parses HTML as a browser would, and gives up where a page is nested or made of parts beyond reason. */
export function parseBounded(text: string): Tree.Document {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const count = (parent: Tree.ParentNode, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(child, depth);
    nodes += 1;
    if (depth > MOST_DEEP || nodes > MOST_NODES) {
      throw refused(
        depth > MOST_DEEP
          ? `The page nests its parts more than ${MOST_DEEP} deep`
          : `The page has more than ${MOST_NODES} parts`,
        'copy the text of the page to a file that ends in .txt',
      );
    }
  };
  return parse(text, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild: (parent, child) => {
        count(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, before) => {
        count(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, before);
      },
    },
  });
}

import type { Nodes } from 'mdast';
import { LIMITS } from '../limits.ts';

/**
 * The first node that is too deep or one too many, or `undefined`. Goes without calling itself,
 * and comes before anything that does.
 */
export function firstBeyondLimits(tree: Nodes): Nodes | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    count += 1;
    if (count > LIMITS.nodes || depth > LIMITS.depth) return node;
    if ('children' in node) {
      for (const child of node.children.toReversed()) {
        waiting.push({ node: child, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

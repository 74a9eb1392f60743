import { plain, type Block } from '../../draft/draft.ts';
import { bodyBlocks } from '../bodyBlocks.ts';
import type { PageBlock } from '../pageBlock.ts';

/** The text of a draft: its main part, then supporting words under a heading of their own. */
export function sectionBody(main: readonly PageBlock[], rest: readonly PageBlock[]): Block[] {
  const supporting = bodyBlocks(rest);
  if (supporting.length === 0) return bodyBlocks(main);
  const heading: Block = { type: 'heading', depth: 2, words: plain('Supporting information') };
  return [...bodyBlocks(main), heading, ...deeper(supporting)];
}

function deeper(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, depth: block.depth === 2 ? 3 : 4 } : block,
  );
}

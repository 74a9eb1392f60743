import { blockText, type PageBlock } from './pageBlock.ts';

/**
 * Lines that announce something with a colon where nothing follows: the part ends there, or the
 * next line announces something else.
 */
export function promises(parts: readonly (readonly PageBlock[])[]): PageBlock[] {
  return parts.flatMap((part) =>
    part.filter((block, at) => {
      const next = part[at + 1];
      return announces(block) && (next === undefined || (announces(next) && !isHeading(block)));
    }),
  );
}

function announces(block: PageBlock): boolean {
  return block.kind !== 'row' && blockText(block).endsWith(':');
}

// A short line with a colon may be a heading above a line that introduces a list.
function isHeading(block: PageBlock): boolean {
  return block.kind === 'heading' || blockText(block).split(' ').length <= 3;
}

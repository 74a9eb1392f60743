import type { PageBlock } from './pageBlock.ts';
import { blockText } from './pageBlock.ts';

/**
 * Blocks of which a word stands neither in the drafts nor in the report. Punctuation, looks and
 * the order of the words of a field do not count.
 */
export function findLost(blocks: readonly PageBlock[], written: string): PageBlock[] {
  const there = wordsIn(written);
  const all = ` ${there.join(' ')} `;
  const each = new Set(there);
  return blocks.filter((block) => {
    const words = wordsIn(blockText(block));
    return !all.includes(` ${words.join(' ')} `) && !words.every((word) => each.has(word));
  });
}

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

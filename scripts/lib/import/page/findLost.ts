import { textOf } from '../draft/draft.ts';
import { readLabel } from './labels.ts';
import { blockText, type PageBlock } from './pageBlock.ts';

/**
 * Blocks of which a word stands neither in the drafts nor in the report. Punctuation, looks and
 * the order of the words of a field do not count.
 */
export function findLost(blocks: readonly PageBlock[], written: string): PageBlock[] {
  const there = wordsIn(written);
  const all = ` ${there.join(' ')} `;
  const each = new Set(there);
  return blocks.filter((block) => {
    // The label of a field is the page's form and no words of an example.
    const label = readLabel(block.words);
    const words = wordsIn(label === undefined ? blockText(block) : textOf(label.rest));
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

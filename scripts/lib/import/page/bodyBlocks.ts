import { plain, textOf, wordsOf, type Block } from '../draft/draft.ts';
import { blockText, type PageBlock } from './pageBlock.ts';

const HEADING_LENGTH = 90;

/**
 * Blocks of a page as blocks of a draft. Headings are taken from the page's own, or, where a page
 * has none, from short lines without a stop that something stands below. Pictures without a file and
 * embedded pages are left to the report.
 */
export function bodyBlocks(page: readonly PageBlock[]): Block[] {
  const shown = page.filter(
    ({ kind, file }) => (kind !== 'picture' || file !== undefined) && kind !== 'embed',
  );
  const hasHeadings = shown.some(({ kind }) => kind === 'heading');
  const top = Math.min(
    6,
    ...shown.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : [])),
  );
  const blocks: Block[] = [];
  shown.forEach((block, at) => {
    const last = blocks.at(-1);
    if (block.kind === 'row') {
      const cells = block.cells ?? [block.words];
      const before =
        shown[at - 1]?.kind === 'row' && last?.type === 'table' ? last.rows : undefined;
      if (before === undefined) blocks.push({ type: 'table', rows: [cells] });
      else blocks[blocks.length - 1] = { type: 'table', rows: [...before, cells] };
    } else if (block.kind === 'picture' && block.file !== undefined) {
      blocks.push({ type: 'picture', src: block.file, alt: blockText(block) });
    } else if (block.kind === 'heading') {
      const depth = Math.min(4, Math.max(2, block.level - top + 2));
      blocks.push({
        type: 'heading',
        depth: depth === 2 ? 2 : depth === 3 ? 3 : 4,
        words: block.words,
      });
    } else if (!hasHeadings && readsLikeHeading(block, shown[at - 1], shown[at + 1])) {
      blocks.push({ type: 'heading', depth: 2, words: plain(withoutColon(blockText(block))) });
    } else if (block.kind === 'item') {
      const { level, words, ordered = false } = block;
      blocks.push({ type: 'item', level, ordered, words });
    } else {
      blocks.push({ type: block.kind === 'quote' ? 'quote' : 'paragraph', words: block.words });
    }
  });
  return soundHeadings(blocks);
}

/** A short line of its own, or one wholly in bold type, with a text below it. */
function readsLikeHeading(
  block: PageBlock,
  previous: PageBlock | undefined,
  next: PageBlock | undefined,
): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  const text = blockText(block);
  const isNumbered = /^\d{1,2}[.)] /.test(text);
  if (text.length > (isNumbered ? 140 : HEADING_LENGTH)) return false;
  if (!/^[\p{Lu}\d]/u.test(text) || /https?:|@|[.!,;”’"')…–—-]$|[–—-] ?\d+$/u.test(text))
    return false;
  if (block.words.every(({ strong, text: words }) => strong === true || words.trim() === ''))
    return true;
  // A line below a quotation says who spoke.
  if (previous !== undefined && /[”’"]$/.test(blockText(previous))) return false;
  const words = text.split(/\s+/).length;
  const below = blockText(next);
  // "Staff said the following:" introduces; "Evidence of impact:" is a heading.
  if (text.endsWith(':') && words > 3) {
    return words <= 6 && next.kind === 'paragraph' && !/^[“‘"]/.test(below);
  }
  const isText = ['item', 'quote'].includes(next.kind) || below.length > HEADING_LENGTH;
  return (isNumbered || words <= 12) && (isText || /[.!?”’]$/.test(below));
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:–—-]\s*$/, '');
}

/**
 * Headings that have something under them and no level left out; any other becomes a paragraph in
 * bold type, so that its words stay.
 */
function soundHeadings(blocks: readonly Block[]): Block[] {
  let above = 1;
  return blocks.map((block, at) => {
    if (block.type !== 'heading') return block;
    const next = blocks[at + 1];
    const isEmpty = next === undefined || (next.type === 'heading' && next.depth <= block.depth);
    if (isEmpty || wordsOf(block).trim() === '') {
      return { type: 'paragraph', words: [{ text: textOf(block.words), strong: true }] };
    }
    const depth = Math.min(block.depth, above + 1);
    above = depth;
    return { ...block, depth: depth === 2 ? 2 : depth === 3 ? 3 : 4 };
  });
}

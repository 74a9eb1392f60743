import type { Block, Run } from './draft.ts';
import { escapeMdx, guardLineStart } from './escapeMdx.ts';
import { writeRuns } from './writeRuns.ts';

/** Levels of lists that a reader can follow, and the reader of drafts takes. */
const MOST_LEVELS = 3;

/** Blocks as the text of a draft. Blocks without words are left out. */
export function writeBlocks(blocks: readonly Block[]): string {
  let text = '';
  let level = -1;
  for (const block of blocks) {
    if (block.type !== 'item') level = -1;
    else level = Math.min(block.level, level + 1, MOST_LEVELS);
    const written = writeBlock(block, Math.max(0, level));
    if (written === '') continue;
    const joins = block.type === 'item' && lastIsItem(text);
    text += text === '' ? written : `${joins ? '\n' : '\n\n'}${written}`;
  }
  return text;
}

function writeBlock(block: Block, level: number): string {
  switch (block.type) {
    case 'heading': {
      const words = writeRuns(block.words.map(({ text }) => ({ text })));
      // Signs at the end of a heading's line would be taken for its closing.
      return words === ''
        ? ''
        : `${'#'.repeat(block.depth)} ${words.replace(/#+$/, String.raw`\$&`)}`;
    }
    case 'quote': {
      const words = writeRuns(block.words);
      return words === '' ? '' : `> ${guardLineStart(words)}`;
    }
    case 'item': {
      const words = writeRuns(block.words);
      const mark = block.ordered ? '1.' : '-';
      return words === '' ? '' : `${'   '.repeat(level)}${mark} ${guardLineStart(words)}`;
    }
    case 'table':
      return writeTable(block.rows);
    case 'picture':
      return `![${escapeMdx(block.alt)}](./${block.src})`;
    case 'paragraph':
      return guardLineStart(writeRuns(block.words));
  }
}

function lastIsItem(text: string): boolean {
  return /(?:^|\n) *(?:-|1\.) [^\n]*$/.test(text);
}

function writeTable(rows: readonly (readonly (readonly Run[])[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head = [], ...body] = rows;
  if (width === 0) return '';
  const line = (row: readonly (readonly Run[])[]): string =>
    `| ${Array.from({ length: width }, (_, at) => writeRuns(row[at] ?? [])).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(width)}`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

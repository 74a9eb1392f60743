import { checkDraft } from '../draft/checkDraft.ts';
import { textOf, type Known } from '../draft/draft.ts';
import { writeDraft } from '../draft/writeDraft.ts';
import type { ImportedExample } from '../page/importPage.ts';
import { refused } from '../refused.ts';
import { wordDraft, type WordDraft, type WordOrigin } from './draft/wordDraft.ts';
import type { WordPicture } from './read/pictureShelf.ts';
import type { WordText } from './read/readWord.ts';
import { columnTitles, frameHeadings } from './form/wordForm.ts';
import { fieldNamed } from './form/fieldNames.ts';
import { withoutHelp } from './form/withoutHelp.ts';
import { blockText, type PageBlock } from '../page/pageBlock.ts';
import { wordBlocks, type CleanedLink } from './read/wordBlocks.ts';

export interface ImportedWord extends WordDraft, ImportedExample {
  readonly raw: WordText['raw'];
  readonly cleaned: readonly CleanedLink[];
  /** Pictures that the draft shows, to be put beside it. */
  readonly pictures: readonly (WordPicture & { readonly bytes: Uint8Array })[];
}

/** Ten times what a draft may hold, in signs of HTML and in paragraphs. */
const MOST_HTML = 600_000;
const MOST_PARAGRAPHS = 2000;

/** Makes a draft of what was read from a Word file. Throws `RefusedError` where there are no words. */
export function importWord(
  { html, pictures, raw }: WordText,
  known: Known,
  origin: WordOrigin,
  isTaken: (id: string) => boolean,
): ImportedWord {
  // Before anything looks at each paragraph beside all others.
  if (html.length > MOST_HTML || raw.paragraphs.length > MOST_PARAGRAPHS) {
    throw refused(
      `The file has ${raw.paragraphs.length} paragraphs and is far longer than one example`,
      'copy the part that tells of one example into a new Word file',
    );
  }
  const { blocks, cleaned } = wordBlocks(html, pictures);
  if (!withoutHelp(blocks).some(isWritten)) {
    throw refused(
      'The file has no text',
      'write the example in it, or start with the Word template',
    );
  }
  const made = wordDraft(blocks, known, origin, isTaken);
  const shown = new Set(
    made.draft.blocks.flatMap((block) => (block.type === 'picture' ? [block.src] : [])),
  );
  const taken = pictures.filter((picture) => 'bytes' in picture);
  const lost = taken.filter(({ name }) => !shown.has(name));
  const gaps = [
    ...made.draft.gaps,
    ...lost.map(({ name }) => ({
      about: 'Pictures',
      note: `${name} stands in the answer to a field and was left out. Put it into the text of the Word file to bring it in.`,
    })),
  ];
  const text = writeDraft(made.draft);
  const { errors, words } = checkDraft(text);
  return {
    ...made,
    draft: { ...made.draft, gaps },
    text,
    words,
    errors: errors.map(({ line, column, message }) => `${line}:${column}  ${message}`),
    raw,
    cleaned,
    pictures: taken.filter(({ name }) => shown.has(name)),
  };
}

/** Whether somebody wrote this: not a picture, nor a heading or the head of a table of the form. */
function isWritten(block: PageBlock): boolean {
  if (block.kind === 'picture') return false;
  if (block.kind === 'row')
    return block.cells?.some((cell) => !columnTitles().has(textOf(cell))) ?? false;
  const text = blockText(block);
  return fieldNamed(text) === undefined && !frameHeadings().has(text.toLowerCase());
}

import type { Run } from '../../draft/draft.ts';
import { textOf } from '../../draft/draft.ts';
import { documentBlocks } from '../../page/htmlBlocks.ts';
import type { PageBlock } from '../../page/pageBlock.ts';
import { parseBounded } from '../../page/parseBounded.ts';
import { cleanAddress } from './cleanAddress.ts';
import { openForms } from './openForms.ts';
import type { WordPicture } from './pictureShelf.ts';

/** An address that was cleaned, as it stood and as it is now. */
export interface CleanedLink {
  readonly from: string;
  readonly to: string;
}

export interface WordBlocks {
  /** Their lines count the blocks of the document. */
  readonly blocks: readonly PageBlock[];
  readonly cleaned: readonly CleanedLink[];
}

/** Stands where a picture has no description; a gap asks for it. */
export const NO_DESCRIPTION = 'Description to be written';

// What Word writes by itself, and names of files: no description of a picture.
const NO_WORDS =
  /description automatically generated|^(?:image|picture|img|screenshot|graphic|logo)[\s_-]*\d*(?:\.\w+)?$|^\S+\.(?:png|jpe?g|gif|emf|wmf)$/i;

/** The HTML that mammoth made of a Word file as blocks, with links cleaned and pictures named. */
export function wordBlocks(html: string, pictures: readonly WordPicture[]): WordBlocks {
  const document = parseBounded(withNotes(html));
  openForms(document);
  const cleaned = new Map<string, string>();
  const clean = (run: Run): Run => {
    if (run.href === undefined) return run;
    const href = cleanAddress(run.href);
    if (href !== run.href) cleaned.set(run.href, href);
    const shows = run.text.trim() === run.href.trim();
    return { ...run, text: shows ? href : run.text, href };
  };
  const blocks = documentBlocks(document).blocks.map((block, index): PageBlock => {
    const at = { ...block, line: index + 1 };
    if (block.kind === 'picture') return pictureBlock(at, pictures);
    return {
      ...at,
      words: block.words.map(clean),
      cells: block.cells?.map((cell) => cell.map(clean)),
    };
  });
  return { blocks, cleaned: [...cleaned].map(([from, to]) => ({ from, to })) };
}

function pictureBlock(block: PageBlock, pictures: readonly WordPicture[]): PageBlock {
  const name = block.words[0]?.href ?? '';
  const picture = pictures.find((each) => each.name === name);
  const said = textOf(block.words).trim();
  const words = NO_WORDS.test(said) ? '' : said;
  if (picture === undefined || 'why' in picture) {
    const why = picture === undefined ? 'it is not in the file' : picture.why;
    const what = words === '' ? 'without a description' : words;
    return { ...block, words: [{ text: `${what}; left out because ${why}` }] };
  }
  return { ...block, file: name, words: [{ text: words === '' ? NO_DESCRIPTION : words }] };
}

/** Footnotes stand below a line of their own, and do not lead back to where they belong. */
function withNotes(html: string): string {
  return html
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/, '<p><strong>Notes</strong></p><ol>')
    .replace(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '');
}

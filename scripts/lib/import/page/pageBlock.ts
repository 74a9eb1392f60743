import { textOf, type Run } from '../draft/draft.ts';
import { oneLine } from '../draft/tidyText.ts';

/** A stretch of a page in the order of the page. */
export interface PageBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row' | 'picture' | 'embed';
  /** Of a heading, 1 to 6; of an item, how deep its list stands, from 0. */
  readonly level: number;
  readonly ordered?: boolean | undefined;
  readonly words: readonly Run[];
  /** Of a row of a table. */
  readonly cells?: readonly (readonly Run[])[] | undefined;
  /** The name of a picture that came with the text and will stand beside the draft. */
  readonly file?: string | undefined;
  /** The line of the file it starts on; of a Word file, the number of the paragraph. */
  readonly line: number;
  /** Part of the page's frame, such as its menu or foot, and of no example. */
  readonly isFrame: boolean;
}

/** A page as its blocks, with what it says of itself. */
export interface PageText {
  readonly blocks: readonly PageBlock[];
  readonly title?: string | undefined;
  readonly address?: string | undefined;
}

/** The words of a block on one line. */
export function blockText({ words }: PageBlock): string {
  return oneLine(textOf(words));
}

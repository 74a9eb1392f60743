import type { Known } from '../draft/draft.ts';
import { readLabel } from './labels.ts';
import { blockText, type PageBlock } from './pageBlock.ts';
import {
  readHeading,
  readUnknownHeading,
  startsLikeCouncil,
  type PageHeading,
} from './pageHeading.ts';

/** One example as it stands on the page. */
export interface PageSection {
  readonly heading: PageHeading;
  readonly opening: PageBlock;
  readonly blocks: readonly PageBlock[];
}

export interface SplitPage {
  /** What stands before the first example: the introduction of the category. */
  readonly before: readonly PageBlock[];
  readonly sections: readonly PageSection[];
  /** What stands after the last one: how to reach the publisher. */
  readonly after: readonly PageBlock[];
  /** Menus, foot and other frame of the page. */
  readonly frame: readonly PageBlock[];
}

/** How far below a heading its first field may stand, in blocks. */
const NEAR = 8;
// What ends the examples of a page, though no heading says so.
const ENDS =
  /^(?:(?:practice spotlight )?navigation panel\b|does your submission (?:information )?need|share this(?: page| entry)?:?$|you might also like|related (?:posts|pages):?$|leave a (?:reply|comment)\b)/i;

/** Splits a page into its examples, with every block in one of the parts. */
export function splitPage(blocks: readonly PageBlock[], known: Known): SplitPage {
  const frame = blocks.filter(({ isFrame }) => isFrame);
  const page = blocks.filter(({ isFrame }) => !isFrame);
  const starts = page.flatMap((block, at) => {
    const heading = headingAt(page, at, known);
    return heading === undefined ? [] : [{ at, opening: block, heading }];
  });
  const first = starts[0]?.at ?? page.length;
  const lastStart = starts.at(-1)?.at ?? page.length;
  const endAt = page.findIndex((block, at) => at > lastStart && ENDS.test(blockText(block)));
  const end = endAt === -1 ? page.length : endAt;
  const sections = starts.map(({ at, opening, heading }, index) => ({
    opening,
    heading,
    blocks: page.slice(at + 1, starts[index + 1]?.at ?? end),
  }));
  return {
    before: page.slice(0, first),
    sections,
    after: page.slice(Math.min(end, page.length)),
    frame,
  };
}

/**
 * A heading names councils or a provider and has a field below it, or says so by its first words.
 * A line directly above a summary or a contact is one too, whomever it names.
 */
function headingAt(page: readonly PageBlock[], at: number, known: Known): PageHeading | undefined {
  const block = page[at];
  if (block === undefined || !['heading', 'paragraph'].includes(block.kind)) return undefined;
  const text = blockText(block);
  if (readLabel(block.words) !== undefined) return undefined;
  const named = readHeading(text, known);
  const isHeading = block.kind === 'heading';
  if (
    named !== undefined &&
    (isHeading || startsLikeCouncil(text) || hasFieldBelow(page, at, known))
  ) {
    return /[.]$/.test(text) && !isHeading && !hasFieldBelow(page, at, known) ? undefined : named;
  }
  const next = page[at + 1];
  const field = next === undefined ? undefined : readLabel(next.words)?.field;
  const opens = field === 'summary' || (field === 'contact' && !follows(page, at, 'summary'));
  // The block below a bare label is its value, and no heading.
  const above = at > 0 ? page[at - 1] : undefined;
  const label = above === undefined ? undefined : readLabel(above.words);
  const isValue = label !== undefined && label.field !== 'more' && label.rest.length === 0;
  const heading = opens && !isValue ? readUnknownHeading(text, known) : undefined;
  return heading !== undefined && (isHeading || heading.whoWords !== '') && text.length <= 240
    ? heading
    : undefined;
}

function hasFieldBelow(page: readonly PageBlock[], at: number, known: Known): boolean {
  for (const block of page.slice(at + 1, at + 1 + NEAR)) {
    const field = readLabel(block.words)?.field;
    if (field !== undefined && field !== 'supporting') return true;
    if (block.kind === 'paragraph' && readHeading(blockText(block), known) !== undefined)
      return false;
  }
  return false;
}

/** Whether a field stands among the few blocks above, so that its example has begun already. */
function follows(page: readonly PageBlock[], at: number, field: string): boolean {
  return page
    .slice(Math.max(0, at - 4), at + 1)
    .some(({ words }) => readLabel(words)?.field === field);
}

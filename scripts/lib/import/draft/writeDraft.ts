import { NOT_STATED } from '../../../../src/domain/text.ts';
import { writeDetails } from '../../../../src/mdx/form/writeDetails.ts';
import type { Draft, DraftDetails } from './draft.ts';
import { writeBlocks } from './writeBlocks.ts';

/** What stands where a source says nothing. Evidence has no such word: described claims the least. */
const UNKNOWN = {
  councils: [],
  categories: [],
  themes: [],
  contacts: [],
  status: NOT_STATED,
  result: NOT_STATED,
  evidence: 'described',
  licence: NOT_STATED,
  approvals: [],
  stage: 'draft',
} as const satisfies DraftDetails;

/**
 * A draft as the text of its file: front matter in the order of the schema, whatever is unknown
 * marked as such, then the blocks as MDX. The stage is always draft.
 */
export function writeDraft({ details, blocks }: Pick<Draft, 'details' | 'blocks'>): string {
  const all: DraftDetails = { ...UNKNOWN, ...details, stage: 'draft' };
  const text = writeBlocks(blocks);
  return `---\n${writeDetails(all)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

import { TRANSFER_PROMPTS } from '../vocabulary.ts';

/**
 * What examples are set side by side on, in the order a reader asks. The keys are those of a
 * sheet's cells; the labels stand at the head of each row.
 */
export const SHEET_ROWS = [
  { id: 'problem', label: 'The problem' },
  { id: 'summary', label: 'What it is, and for whom' },
  { id: 'status', label: 'Status' },
  { id: 'result', label: 'Result' },
  { id: 'evidence', label: 'How we know' },
  { id: 'figure', label: 'Key figure' },
  { id: 'cost', label: 'What it cost' },
  { id: 'leadTime', label: TRANSFER_PROMPTS.leadTime.label },
  { id: 'staffing', label: TRANSFER_PROMPTS.staffing.label },
  { id: 'needs', label: TRANSFER_PROMPTS.needs.label },
  { id: 'keep', label: TRANSFER_PROMPTS.keep.label },
  { id: 'adapt', label: TRANSFER_PROMPTS.adapt.label },
  { id: 'differently', label: TRANSFER_PROMPTS.differently.label },
  { id: 'ask', label: 'Whom to ask' },
  { id: 'dates', label: 'Dates' },
  { id: 'address', label: 'Address' },
] as const;

export type SheetRowId = (typeof SHEET_ROWS)[number]['id'];

/** Rows of a word or two, where the one that differs can be picked out without shouting. */
export const BRIEF_ROWS: ReadonlySet<SheetRowId> = new Set(['status', 'result', 'evidence']);

/** What one example says on one row. */
export interface SheetCell {
  /** Paragraphs, or the items of a list; none where the example does not say. */
  readonly lines: readonly string[];
  /** Smaller words under them: how a figure is counted, where the words come from. */
  readonly notes?: readonly string[];
  /** Whether the lines are several things, not one. */
  readonly list?: true;
  /** Where the lines lead, from the site's root. */
  readonly address?: string;
}

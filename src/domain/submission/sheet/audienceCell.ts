import { NOT_STATED } from '../../text.ts';
import { listOf } from '../../words.ts';
import type { Submission } from '../submission.ts';
import { sectionLead } from './sectionLead.ts';
import type { SheetCell } from './sheetRows.ts';

const HEADING = /^who (?:it|this|the \w+) (?:is|was) for\b|^who it helps\b/i;
const MOST = 3;

/**
 * Whom a practice is for, if its text has a part about that. No field says it, so otherwise the
 * cell is empty, with the people its figures count in smaller words.
 */
export function audienceCell({ body, metrics = [] }: Submission): SheetCell {
  const lead = sectionLead(body, HEADING);
  if (lead !== undefined) return { lines: [lead] };
  const counted = [...new Set(metrics.map(({ population }) => population))].filter(
    (population) => population !== NOT_STATED,
  );
  if (counted.length === 0) return { lines: [] };
  const named = counted.slice(0, MOST).map((words) => `“${words}”`);
  const others = counted.length > MOST ? ['others'] : [];
  return { lines: [], notes: [`Its figures count ${listOf([...named, ...others])}.`] };
}

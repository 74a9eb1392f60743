import { z } from 'zod';
import { idField, lineField } from '../text.ts';

/** A rule set aside for one passage of the text, with a reason that reviewers see. */
export const waiverSchema = z.strictObject({
  rule: idField().meta({
    title: 'Rule',
    description: 'The name of the rule, as the check prints it.',
    examples: ['unaccounted-number'],
  }),
  text: lineField(120).meta({
    title: 'Passage',
    description: 'The words it is about, exactly as they stand in the text.',
    examples: ['5-day introduction'],
  }),
  reason: lineField(200).meta({
    title: 'Reason',
    description: 'Why the rule does not apply here.',
    examples: ['The length of a course, not a result.'],
  }),
});

export type Waiver = z.output<typeof waiverSchema>;

import { z } from 'zod';
import { idField, lineField } from '../text.ts';
import { startedField } from './started.ts';
import { ADOPTION_DECISIONS, keysOf, RESULTS } from './vocabulary.ts';

/** What another council made of the practice: it took it up, changed it, left it or ended it. */
export const adoptionSchema = z.strictObject({
  council: idField().meta({
    title: 'Council',
    description: 'The council that considered the practice: an id from content/councils.csv.',
    examples: ['barnet'],
  }),
  decision: z.enum(keysOf(ADOPTION_DECISIONS)).meta({
    title: 'What it decided',
    description: 'Every answer is of equal worth: to stop or to decline is as useful as to adopt.',
    examples: ['adapted'],
  }),
  date: startedField()
    .optional()
    .meta({
      title: 'When',
      description: 'The year, month or day of the decision, or not-stated.',
      examples: ['2025-09'],
    }),
  changed: lineField(500)
    .optional()
    .meta({
      title: 'What it changed',
      description: 'What it did in another way, and why.',
      examples: ['Sessions are monthly and online, since teams sit in three towns.'],
    }),
  result: z
    .enum(keysOf(RESULTS))
    .optional()
    .meta({
      title: 'Result there',
      description: 'What that council reports came of it.',
      examples: ['too-early'],
    }),
  outcome: lineField(500)
    .optional()
    .meta({
      title: 'What happened',
      description: 'What came of it, or why it was declined or stopped, in that council’s words.',
      examples: ['Two rounds are done. Nobody has looked at the figures yet.'],
    }),
  source: lineField(200).meta({
    title: 'Source',
    description: 'Who says so: a role at that council or a published document, or not-stated.',
    examples: ['Principal social worker, by email'],
  }),
});

export type Adoption = z.output<typeof adoptionSchema>;

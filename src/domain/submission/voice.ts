import { z } from 'zod';
import { lineField } from '../text.ts';
import { partialDateField } from './partialDate.ts';

/** What children, families, staff or partners said. */
export const voiceSchema = z.strictObject({
  text: lineField(600).meta({
    title: 'What was said',
    description: 'The words of a child, parent, worker or partner, or an account of them.',
    examples: ['I can see a route to the next job now.'],
  }),
  form: z.enum(['quotation', 'reported']).meta({
    title: 'Quoted or reported',
    description: 'quotation for a person’s own words; reported for an account of what people said.',
    examples: ['reported'],
  }),
  who: lineField(120).meta({
    title: 'Who said it',
    description: 'A role, never a person’s name.',
    examples: ['Newly qualified social worker'],
  }),
  date: partialDateField()
    .optional()
    .meta({
      title: 'When',
      description: 'The day, month or year it was said.',
      examples: ['2024-09'],
    }),
});

export type Voice = z.output<typeof voiceSchema>;

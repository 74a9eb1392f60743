import { z } from 'zod';
import { lineField } from '../text.ts';

/** Whom a reader should ask. */
export const contactSchema = z.strictObject({
  role: lineField(160).meta({
    title: 'Role',
    description: 'The job, so that readers can still find the right person after a change.',
    examples: ['Practice and Learning Manager'],
  }),
  name: lineField(80)
    .optional()
    .meta({
      title: 'Name',
      description: 'Only with the person’s agreement. A team mailbox needs no name.',
      examples: ['Alex Example'],
    }),
  email: z
    .email({ error: 'must be an email address, such as team@council.gov.uk' })
    .regex(/^[^A-Z]*$/, { error: 'must be in lower case' })
    .meta({
      title: 'Email address',
      description: 'A work address, in lower case; a team mailbox where there is one.',
      examples: ['workforce@council.example'],
    }),
  confirmed: z.iso
    .date()
    .optional()
    .meta({
      title: 'Confirmed',
      description: 'The day the council last said that this contact is right.',
      examples: ['2026-05-01'],
    }),
});

export type Contact = z.output<typeof contactSchema>;

import { z } from 'zod';
import { idField, lineField } from '../text.ts';

/** A named way of working that several councils share. A filter, not a theme. */
export const practiceModelSchema = z.strictObject({
  id: idField().meta({
    title: 'Id',
    description: 'Permanent name.',
    examples: ['signs-of-safety'],
  }),
  name: lineField(80).meta({
    title: 'Name',
    description: 'Its usual name.',
    examples: ['Signs of Safety'],
  }),
  definition: lineField(400).meta({
    title: 'Definition',
    description: 'What it is, in plain words.',
    examples: ['An approach to child protection that builds on the strengths of a family.'],
  }),
  aliases: z
    .array(lineField(60))
    .max(12)
    .meta({
      title: 'Aliases',
      description: 'Spellings and names treated as the same.',
      examples: [['SoS']],
    }),
});

export type PracticeModel = z.output<typeof practiceModelSchema>;

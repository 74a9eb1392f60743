import { z } from 'zod';
import { lineField } from '../text.ts';

/** One word or acronym of the field, explained once for pages, tooltips and search. */
export const glossaryEntrySchema = z.strictObject({
  term: lineField(60).meta({
    title: 'Term',
    description: 'The acronym or word.',
    examples: ['NQSW'],
  }),
  expansion: lineField(160)
    .optional()
    .meta({
      title: 'Expansion',
      description: 'An acronym in full.',
      examples: ['Newly qualified social worker'],
    }),
  meaning: lineField(400).meta({
    title: 'Meaning',
    description: 'What it means, in plain words.',
    examples: ['A social worker in the first year after qualifying.'],
  }),
  synonyms: z
    .array(lineField(80))
    .max(20)
    .meta({
      title: 'Synonyms',
      description: 'Words that mean the same; search treats them as one.',
      examples: [['newly qualified social worker']],
    }),
  near: z
    .array(lineField(80))
    .max(20)
    .meta({
      title: 'Near in meaning',
      description: 'Words close enough to be worth finding, at half weight.',
      examples: [['ASYE']],
    }),
  also: lineField(200)
    .optional()
    .meta({
      title: 'Other meaning',
      description: 'A second meaning it can be mistaken for.',
      examples: ['Also used for physical education.'],
    }),
});

export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;

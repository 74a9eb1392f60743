import { z } from 'zod';
import { idField, lineField } from '../text.ts';

/** One theme: a problem or field of practice that examples are gathered under. Its body says more. */
export const themeSchema = z.strictObject({
  title: lineField(80).meta({
    title: 'Title',
    description: 'The name of the theme.',
    examples: ['Career progression and leadership'],
  }),
  shortTitle: lineField(40).meta({
    title: 'Short title',
    description: 'A name short enough for a label.',
    examples: ['Career progression'],
  }),
  definition: lineField(300).meta({
    title: 'Definition',
    description: 'What belongs here, in one sentence.',
    examples: ['Clear routes to senior, specialist and management roles.'],
  }),
  measures: z
    .array(idField())
    .max(20)
    .meta({
      title: 'Measures',
      description: 'Measures that belong to the theme.',
      examples: [['internal-appointment-rate']],
    }),
  synonyms: z
    .array(lineField(60))
    .max(30)
    .meta({
      title: 'Synonyms',
      description: 'Other words readers use for it; search treats them as the same.',
      examples: [['promotion', 'career pathway']],
    }),
});

export type ThemeDetails = z.output<typeof themeSchema>;

import { z } from 'zod';
import { frameworkField } from '../framework/framework.ts';
import { idField, lineField } from '../text.ts';

/** Something a reader can do, and the examples that show it done. */
const tipSchema = z.strictObject({
  tip: lineField(200).meta({
    title: 'Tip',
    description: 'What to do, as a short instruction.',
    examples: ['Ask people why they stay and why they leave, and act on the answers.'],
  }),
  examples: z
    .array(idField())
    .min(1)
    .max(6)
    .meta({
      title: 'Examples',
      description: 'Examples here whose text shows it, by id; the clearest first.',
      examples: [['anyborough-open-evenings']],
    }),
});

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
  framework: frameworkField(),
  synonyms: z
    .array(lineField(60))
    .max(30)
    .meta({
      title: 'Synonyms',
      description: 'Other words readers use for it; search treats them as the same.',
      examples: [['promotion', 'career pathway']],
    }),
  common: z
    .array(lineField(400))
    .min(1)
    .max(6)
    .optional()
    .meta({
      title: 'What the examples have in common',
      description: 'What several examples share, where they differ, and how far the evidence goes.',
      examples: [['Most begin by asking staff. Only one gives a figure from before.']],
    }),
  tips: z
    .array(tipSchema)
    .min(1)
    .max(8)
    .optional()
    .meta({
      title: 'Tips',
      description: 'What a reader can do, each with the examples that show it.',
      examples: [[{ tip: 'Ask staff first.', examples: ['anyborough-open-evenings'] }]],
    }),
  openQuestions: z
    .array(lineField(300))
    .min(1)
    .max(6)
    .optional()
    .meta({
      title: 'Open questions',
      description: 'What no example answers yet, such as cost or what happened afterwards.',
      examples: [['How many of those who came are still in post after 2 years?']],
    }),
});

export type ThemeDetails = z.output<typeof themeSchema>;

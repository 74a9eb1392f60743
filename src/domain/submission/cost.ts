import { z } from 'zod';
import { lineField } from '../text.ts';

const pounds = z.number().nonnegative();

/** What it cost, in pounds. */
export const costSchema = z.strictObject({
  setUp: pounds.optional().meta({
    title: 'Set-up cost',
    description: 'In pounds, spent once.',
    examples: [12000],
  }),
  annual: pounds.optional().meta({
    title: 'Cost a year',
    description: 'In pounds for one year.',
    examples: [45000],
  }),
  basis: lineField(200)
    .optional()
    .meta({
      title: 'What the cost covers',
      description: 'What is in the figure and what is not.',
      examples: ['Training and one coordinator; staff time not counted'],
    }),
  priceYear: z
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .meta({
      title: 'Price year',
      description: 'The year whose prices the cost is in.',
      examples: [2025],
    }),
  note: lineField(400)
    .optional()
    .meta({
      title: 'Note on cost',
      description: 'What the source says about money without a figure, or a caution.',
      examples: ['Described as cost neutral'],
    }),
});

export type Cost = z.output<typeof costSchema>;

import { z } from 'zod';
import { lineField } from '../text.ts';
import { COST_BANDS, keysOf } from './vocabulary.ts';

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
  band: z
    .enum(keysOf(COST_BANDS))
    .optional()
    .meta({
      title: 'Cost band',
      description: 'Where the source tells the size without a sum. With a sum it is worked out.',
      examples: ['no-extra-cost'],
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

export type CostBand = keyof typeof COST_BANDS;

/** The upper end of each band with a sum, in pounds. */
const BANDS: readonly (readonly [CostBand, number])[] = [
  ['no-extra-cost', 0],
  ['under-10k', 9_999.99],
  ['10k-to-50k', 50_000],
  ['50k-to-250k', 250_000],
];

/** The band of a first year: set-up and running cost together, or what the source says of it. */
export function costBandOf(cost: Cost | undefined): CostBand {
  if (cost?.setUp === undefined && cost?.annual === undefined) return cost?.band ?? 'not-stated';
  const sum = (cost.setUp ?? 0) + (cost.annual ?? 0);
  return BANDS.find(([, most]) => sum <= most)?.[0] ?? 'over-250k';
}

import { z } from 'zod';
import { lineField } from '../text.ts';

/** A page of plain text that editors write, such as about and privacy: one of TEXT_PAGES. */
export const pageSchema = z.strictObject({
  title: lineField(100).meta({
    title: 'Title',
    description: 'The heading of the page.',
    examples: ['Privacy'],
  }),
  description: lineField(200).meta({
    title: 'Description',
    description: 'One sentence for search engines.',
    examples: ['What this hub records about you: nothing.'],
  }),
  updated: z.iso
    .date()
    .meta({ title: 'Updated', description: 'The day it last changed.', examples: ['2026-11-21'] }),
});

export type PageDetails = z.output<typeof pageSchema>;

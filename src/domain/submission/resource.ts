import { z } from 'zod';
import { addressField, lineField } from '../text.ts';
import { keysOf, RESOURCE_TYPES } from './vocabulary.ts';

/** Supporting material, which may have no address. */
export const resourceSchema = z.strictObject({
  label: lineField(160).meta({
    title: 'Label',
    description: 'What the resource is, in words that make sense on their own.',
    examples: ['Career pathway document'],
  }),
  type: z.enum(keysOf(RESOURCE_TYPES)).meta({
    title: 'Type',
    description: 'What a reader will open.',
    examples: ['document'],
  }),
  url: addressField()
    .optional()
    .meta({
      title: 'Address',
      description: 'Where it is. Left out, the page says to ask the contact.',
      examples: ['https://council.example/career-pathway.pdf'],
    }),
  accessible: z
    .boolean()
    .optional()
    .meta({
      title: 'Accessible',
      description: 'Whether it is known to meet the accessibility standard.',
      examples: [true],
    }),
});

export type Resource = z.output<typeof resourceSchema>;

import { z } from 'zod';
import { addressField, lineField } from '../text.ts';
import { partialDateField } from './partialDate.ts';
import { keysOf, ORIGINS } from './vocabulary.ts';

/** Where the example comes from. */
export const originSchema = z.strictObject({
  kind: z.enum(keysOf(ORIGINS)).meta({
    title: 'Kind of source',
    description: 'How the example came to the hub.',
    examples: ['submission'],
  }),
  publisher: lineField(160).meta({
    title: 'Publisher',
    description: 'Who published the source.',
    examples: ['London Innovation and Improvement Alliance'],
  }),
  title: lineField(200)
    .optional()
    .meta({
      title: 'Title of the source',
      description: 'The name of the page, guide or report.',
      examples: ['Supporting and strengthening the workforce'],
    }),
  url: addressField()
    .optional()
    .meta({
      title: 'Address of the source',
      description: 'Where the source can be read.',
      examples: ['https://alliance.example/workforce'],
    }),
  date: partialDateField()
    .optional()
    .meta({
      title: 'Date of the source',
      description: 'The day, month or year it was published.',
      examples: ['2023-06-19'],
    }),
});

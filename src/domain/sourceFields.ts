import { z } from 'zod';
import { keysOf, LICENCES } from './submission/vocabulary.ts';
import { lineField } from './text.ts';

/** What every published source that data is taken from has to say. */
export const sourceFields = {
  publisher: lineField(160).meta({
    title: 'Publisher',
    description: 'Who publishes it.',
    examples: ['Department for Education'],
  }),
  title: lineField(200).meta({
    title: 'Title',
    description: 'The name of the publication.',
    examples: ['Children’s social work workforce'],
  }),
  retrieved: z.iso.date().meta({
    title: 'Retrieved',
    description: 'The day the file was fetched.',
    examples: ['2026-04-27'],
  }),
  licence: z.enum(keysOf(LICENCES)).meta({
    title: 'Licence',
    description: 'How it may be reused.',
    examples: ['ogl-3.0'],
  }),
  attribution: lineField(300).meta({
    title: 'Attribution',
    description: 'The words the licence asks for.',
    examples: [
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ],
  }),
};

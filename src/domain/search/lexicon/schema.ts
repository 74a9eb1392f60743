import { z } from 'zod';
import { lineField } from '../../text.ts';

const ways = z.array(lineField(60)).min(2).max(30);

/** What search knows of everyday speech beside the glossary, themes, measures and councils. */
export const searchWordsSchema = z.strictObject({
  ignore: z
    .array(lineField(30))
    .max(400)
    .default([])
    .meta({
      title: 'Words to ignore',
      description: 'Words that say how a question is put, not what it is about.',
      examples: [['how', 'what', 'the']],
    }),
  common: z
    .array(lineField(60))
    .max(200)
    .default([])
    .meta({
      title: 'Common words',
      description: 'Words that nearly every example has: they say little of what is wanted.',
      examples: [['staff', 'social workers']],
    }),
  same: z
    .array(ways)
    .max(400)
    .default([])
    .meta({
      title: 'Same in meaning',
      description: 'Everyday words that mean the same. The glossary holds the terms of the field.',
      examples: [[['kids', 'children']]],
    }),
  near: z
    .array(ways)
    .max(700)
    .default([])
    .meta({
      title: 'Near in meaning',
      description: 'The first word of a list, and what else may answer it, at half weight.',
      examples: [[['quit', 'retention', 'turnover']]],
    }),
});

export type SearchWords = z.output<typeof searchWordsSchema>;

export const NO_SEARCH_WORDS: SearchWords = { ignore: [], common: [], same: [], near: [] };

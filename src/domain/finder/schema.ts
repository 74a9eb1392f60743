import { z } from 'zod';
import { idField, lineField } from '../text.ts';
import { conditionSchema } from './condition.ts';

const choiceFields = (example: { id: string; title: string }) => ({
  id: idField().meta({
    title: 'Id',
    description: 'Stands in the address and never changes.',
    examples: [example.id],
  }),
  title: lineField(60, 3).meta({
    title: 'Title',
    description: 'What readers choose, in their own words.',
    examples: [example.title],
  }),
});

const where = z
  .array(conditionSchema)
  .min(1)
  .max(10)
  .optional()
  .meta({
    title: 'Conditions',
    description: 'An example belongs here if it meets one of them. Left out, all examples do.',
    examples: [[{ themes: ['early-career'] }]],
  });

const choices = <T extends z.ZodType<{ id: string; title: string }>>(choice: T, max: number) =>
  z
    .array(choice)
    .min(1)
    .max(max)
    .refine((all) => isDistinct(all.map(({ id }) => id)), { error: 'must not use an id twice' })
    .refine((all) => isDistinct(all.map(({ title }) => title)), {
      error: 'must not use a title twice',
    });

/** The questions that lead from a problem to examples in three steps, and their answers. */
export const finderSchema = z.strictObject({
  problems: choices(
    z.strictObject({
      ...choiceFields({ id: 'posts-stay-empty', title: 'We can’t fill our posts' }),
      themes: z
        .array(idField())
        .min(1)
        .max(7)
        .meta({
          title: 'Themes',
          description: 'The themes whose examples answer it.',
          examples: [['recruitment', 'grow-your-own']],
        }),
    }),
    20,
  ).meta({
    title: 'Problems',
    description: 'Answers to the first question, what the problem is.',
    examples: [[{ id: 'posts-stay-empty', title: 'We can’t fill our posts' }]],
  }),
  people: choices(
    z.strictObject({
      ...choiceFields({ id: 'newly-qualified', title: 'Newly qualified social workers' }),
      where,
    }),
    12,
  ).meta({
    title: 'People',
    description:
      'Answers to the second question, who it is for. Each title can follow the word “for”.',
    examples: [[{ id: 'newly-qualified', title: 'Newly qualified social workers' }]],
  }),
  means: choices(
    z.strictObject({
      ...choiceFields({ id: 'little-money', title: 'We have little or no money' }),
      where,
    }),
    10,
  ).meta({
    title: 'Means',
    description: 'Answers to the third question, what the reader has and needs.',
    examples: [[{ id: 'little-money', title: 'We have little or no money' }]],
  }),
});

export type Finder = z.output<typeof finderSchema>;
export type FinderProblem = Finder['problems'][number];
/** An answer to the second or third question. */
export type FinderChoice = Finder['people'][number];

function isDistinct(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}

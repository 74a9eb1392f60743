import { z } from 'zod';
import { partialDateField } from '../submission/partialDate.ts';
import { keysOf } from '../submission/vocabulary.ts';
import { idField, lineField } from '../text.ts';
import { ACTION_STATUSES } from './vocabulary.ts';

/** One thing that the council set out to do. */
export const actionSchema = z.strictObject({
  number: lineField(10)
    .optional()
    .meta({
      title: 'Number',
      description: 'The number the plan itself gives the action, so that it can be found there.',
      examples: ['3.4'],
    }),
  action: lineField(300).meta({
    title: 'Action',
    description: 'What the council set out to do, in plain words, without names of people.',
    examples: ['Start a programme of masterclasses for social workers'],
  }),
  status: z.enum(keysOf(ACTION_STATUSES)).meta({
    title: 'Status',
    description: 'How far it had got when the plan was last reported on.',
    examples: ['on-target'],
  }),
  due: partialDateField()
    .optional()
    .meta({
      title: 'Due',
      description: 'The year, month or day by which it was to be done.',
      examples: ['2024-03'],
    }),
  note: lineField(400)
    .optional()
    .meta({
      title: 'Note',
      description: 'What is unclear in the source, or what else is known.',
      examples: ['The source has two dates for it.'],
    }),
  submissions: z
    .array(idField())
    .min(1)
    .max(10)
    .optional()
    .meta({
      title: 'Examples',
      description: 'Examples in content/submissions that describe what the action was about.',
      examples: [['open-evenings']],
    }),
  measures: z
    .array(idField())
    .min(1)
    .max(20)
    .optional()
    .meta({
      title: 'Measures',
      description: 'Measures in content/measures of what the action itself names.',
      examples: [['retention-rate']],
    }),
});

export type PlanAction = z.output<typeof actionSchema>;

import { z } from 'zod';
import { partialDateField } from '../submission/partialDate.ts';
import { periodSchema } from '../submission/period.ts';
import { reviewNoteSchema } from '../submission/publication.ts';
import { addressField, idField, lineField } from '../text.ts';
import { actionSchema } from './action.ts';

const planSourceSchema = z.strictObject({
  publisher: lineField(160).meta({
    title: 'Publisher',
    description: 'Who published the plan.',
    examples: ['Anyborough Council'],
  }),
  title: lineField(200).meta({
    title: 'Title of the source',
    description: 'The name of the document, as it stands on it.',
    examples: ['Children’s services improvement plan 2025 to 2026'],
  }),
  date: partialDateField()
    .optional()
    .meta({
      title: 'Date of the source',
      description: 'The day, month or year it was published.',
      examples: ['2025-04'],
    }),
  url: addressField()
    .optional()
    .meta({
      title: 'Address of the source',
      description: 'Where the plan can be read.',
      examples: ['https://anyborough.example/improvement-plan'],
    }),
});

const prioritySchema = z.strictObject({
  title: lineField(120).meta({
    title: 'Title',
    description: 'The heading that the actions stand under.',
    examples: ['Leadership and workforce'],
  }),
  aim: lineField(500)
    .optional()
    .meta({
      title: 'Aim',
      description: 'What the council wants to be different.',
      examples: ['Managers who notice drift and act on it.'],
    }),
  measures: z
    .array(idField())
    .min(1)
    .max(20)
    .optional()
    .meta({
      title: 'Measures',
      description: 'Measures in content/measures by which the plan judges the priority as a whole.',
      examples: [['retention-rate']],
    }),
  note: lineField(400)
    .optional()
    .meta({
      title: 'Note',
      description: 'What else the plan judges it by, or what is unclear in the source.',
      examples: ['Observation of practice counts as well.'],
    }),
  actions: z
    .array(actionSchema)
    .min(1)
    .max(60)
    .meta({
      title: 'Actions',
      description: 'What the council set out to do, in the order of the plan.',
      examples: [[{ action: 'Start a programme of masterclasses', status: 'on-target' }]],
    }),
});

/** A file of content/plans: what a council set out to improve, from a plan it published. */
export const planSchema = z.strictObject({
  council: idField().meta({
    title: 'Council',
    description: 'Whose plan it is: an id from content/councils.csv.',
    examples: ['barnet'],
  }),
  title: lineField(120).meta({
    title: 'Title',
    description: 'What to call the plan on the council’s page.',
    examples: ['Improvement plan for children’s social care'],
  }),
  source: planSourceSchema.meta({
    title: 'Source',
    description: 'The document that the plan was taken from.',
    examples: [{ publisher: 'Anyborough Council', title: 'Improvement plan' }],
  }),
  period: periodSchema.optional().meta({
    title: 'Period',
    description: 'The years or months that the plan covers.',
    examples: ['2025 to 2026'],
  }),
  asAt: partialDateField()
    .optional()
    .meta({
      title: 'As at',
      description: 'The day, month or year for which the statuses are true.',
      examples: ['2025-09'],
    }),
  note: lineField(600)
    .optional()
    .meta({
      title: 'Note',
      description: 'What a reader must know before using it.',
      examples: ['Actions about buildings and systems are left out.'],
    }),
  priorities: z
    .array(prioritySchema)
    .min(1)
    .max(20)
    .meta({
      title: 'Priorities',
      description: 'What the plan is about, each with its actions, in the order of the plan.',
      examples: [[{ title: 'Leadership and workforce', actions: [] }]],
    }),
  reviewNotes: z
    .array(reviewNoteSchema)
    .min(1)
    .max(20)
    .optional()
    .meta({
      title: 'Review notes',
      description: 'Errors or contradictions in the source that the council has to settle.',
      examples: [[{ about: 'Dates', note: 'An action ends after the plan does.' }]],
    }),
});

export type PlanDetails = z.output<typeof planSchema>;
export type Priority = z.output<typeof prioritySchema>;

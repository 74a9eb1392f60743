import { z } from 'zod';
import { lineField } from '../text.ts';
import { APPROVER_ROLES, keysOf } from './vocabulary.ts';

/** Who approved publication. */
export const approvalSchema = z.strictObject({
  role: z.enum(keysOf(APPROVER_ROLES)).meta({
    title: 'Who approved',
    description: 'The role that approved publication.',
    examples: ['practice-leader'],
  }),
  date: z.iso
    .date()
    .optional()
    .meta({
      title: 'When',
      description: 'The day of the approval, if known.',
      examples: ['2025-02-03'],
    }),
});

const day = (title: string, description: string) =>
  z.iso
    .date()
    .optional()
    .meta({ title, description, examples: ['2025-03-14'] });

/** The days that mark its life. */
export const datesSchema = z.strictObject({
  submitted: day('Submitted', 'The day the council sent it in.'),
  panel: day('Panel', 'The day the panel considered it.'),
  feedback: day('Feedback sent', 'The day the panel’s feedback letter went to the council.'),
  published: day('Published', 'The day it first stood on a public hub.'),
  updated: day('Updated', 'The day its facts last changed.'),
  withdrawn: day('Withdrawn', 'The day it was taken down.'),
  reviewBy: day('Review by', 'The day the council will be asked whether it still holds.'),
});

/** What has to be settled with the council. */
export const reviewNoteSchema = z.strictObject({
  about: lineField(80).meta({
    title: 'About',
    description: 'The part of the example the note concerns.',
    examples: ['Team'],
  }),
  note: lineField(500).meta({
    title: 'Note',
    description: 'What has to be settled with the council, put neutrally. Readers see it.',
    examples: ['The source names another council’s team.'],
  }),
});

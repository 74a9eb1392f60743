import { z } from 'zod';
import { frameworkField } from '../framework/framework.ts';
import { idField, lineField, notStated, addressField } from '../text.ts';

/** One category of the programme. Its introduction is the body of the file. */
export const categorySchema = z.strictObject({
  number: z
    .int()
    .min(1)
    .max(99)
    .meta({
      title: 'Number',
      description: 'Its number in the programme.',
      examples: [4],
    }),
  title: z.union([notStated, lineField(120)]).meta({
    title: 'Title',
    description: 'The published title, or not-stated while the publisher has still to supply it.',
    examples: ['Supporting and strengthening the workforce'],
  }),
  shortTitle: lineField(60).meta({
    title: 'Short title',
    description: 'A name short enough for lists and links.',
    examples: ['Workforce'],
  }),
  purpose: lineField(400).meta({
    title: 'Purpose',
    description: 'One or two sentences: what the examples in it are about.',
    examples: ['Practice that helps councils to recruit, keep and support their staff.'],
  }),
  sponsor: lineField(160).meta({
    title: 'Sponsor',
    description: 'The group that sponsors the category.',
    examples: ['Workforce Steering Group'],
  }),
  panel: lineField(400)
    .optional()
    .meta({
      title: 'Panel',
      description: 'Who considered the submissions, by role.',
      examples: ['Principal social workers, academy leads and workforce leads'],
    }),
  themes: z
    .array(idField())
    .max(19)
    .meta({
      title: 'Themes',
      description: 'Themes that belong to the category.',
      examples: [['recruitment', 'retention']],
    }),
  framework: frameworkField(),
  owners: z
    .array(
      z.string().regex(/^@[A-Za-z0-9-]{1,39}(?:\/[A-Za-z0-9._-]{1,100})?$/, {
        error: 'must be a name or a team on GitHub, such as @alliance/workforce',
      }),
    )
    .min(1)
    .max(5)
    .optional()
    .meta({
      title: 'Owners',
      description:
        'Who is asked on GitHub to review examples of this category, where the hub is kept there.',
      examples: [['@alliance/workforce']],
    }),
  source: addressField()
    .optional()
    .meta({
      title: 'Source',
      description: 'The page the facts come from.',
      examples: ['https://alliance.example/workforce'],
    }),
});

export type CategoryDetails = z.output<typeof categorySchema>;

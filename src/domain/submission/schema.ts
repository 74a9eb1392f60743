import { z } from 'zod';
import { idField, lineField } from '../text.ts';
import { adoptionSchema } from './adoption.ts';
import { contactSchema } from './contact.ts';
import { costSchema } from './cost.ts';
import { metricSchema } from './metric.ts';
import { originSchema } from './origin.ts';
import { approvalSchema, datesSchema, reviewNoteSchema } from './publication.ts';
import { resourceSchema } from './resource.ts';
import { startedField } from './started.ts';
import { transferSchema } from './transfer.ts';
import { EVIDENCE, keysOf, LICENCES, RESULTS, STAGES, STATUSES } from './vocabulary.ts';
import { voiceSchema } from './voice.ts';
import { waiverSchema } from './waiver.ts';

const refs = (max: number) =>
  z
    .array(idField())
    .min(1)
    .max(max)
    .refine((ids) => new Set(ids).size === ids.length, {
      error: 'must not name the same thing twice',
    });

/**
 * The front matter of one submission. The single source for the types, the JSON Schema for
 * editors, the template, the form and the field guide: every field has a title, a description
 * and an example. Unknown keys are errors; this also keeps out `layout` and its like.
 */
export const submissionSchema = z.strictObject({
  title: lineField(110, 3).meta({
    title: 'Title',
    description: 'The name of the practice, without the council’s name.',
    examples: ['Career conversations'],
  }),
  summary: lineField(400, 30).meta({
    title: 'Summary',
    description: 'One or two sentences: what it is, for whom, and what came of it.',
    examples: [
      'Hiring managers present vacancies in open sessions so that all staff can prepare to apply.',
    ],
  }),
  councils: refs(40).meta({
    title: 'Councils',
    description: 'The councils whose practice this is: ids from content/councils.csv.',
    examples: [['barnet']],
  }),
  provider: idField()
    .optional()
    .meta({
      title: 'Provider',
      description:
        'The trust, company or joint service that runs it for the councils: an id from content/providers.yml.',
      examples: ['achieving-for-children'],
    }),
  categories: z
    .array(idField())
    .max(4)
    .meta({
      title: 'Categories',
      description: 'The programme’s categories it was submitted to; the first is the main one.',
      examples: [['workforce']],
    }),
  themes: refs(7).meta({
    title: 'Themes',
    description: 'One to seven themes; the first is the main one.',
    examples: [['career-progression', 'recruitment']],
  }),
  practiceModels: z
    .array(idField())
    .max(6)
    .optional()
    .meta({
      title: 'Practice models',
      description: 'Named ways of working it uses: ids from content/practice-models.yml.',
      examples: [['signs-of-safety']],
    }),
  team: lineField(160)
    .optional()
    .meta({
      title: 'Team',
      description: 'The team that runs it.',
      examples: ['Workforce Development Team'],
    }),
  partners: z
    .array(lineField(200))
    .max(40)
    .optional()
    .meta({
      title: 'Partners',
      description: 'Organisations that took part. Organisations, not people.',
      examples: [['Middlesex University']],
    }),
  contacts: z
    .array(contactSchema)
    .max(6)
    .meta({
      title: 'Contacts',
      description: 'Whom a reader should ask. An empty list means that none is published.',
      examples: [[{ role: 'Workforce lead', email: 'workforce@council.example' }]],
    }),
  status: z.enum(keysOf(STATUSES)).meta({
    title: 'Status',
    description: 'How far the work has got.',
    examples: ['running'],
  }),
  started: startedField()
    .optional()
    .meta({
      title: 'Began',
      description:
        'The year, month or day on which the practice began, or not-stated. Official figures are shown from before it.',
      examples: ['2022-04'],
    }),
  result: z.enum(keysOf(RESULTS)).meta({
    title: 'Result',
    description:
      'What the council reports came of it. Mixed and stopped are as welcome as improved.',
    examples: ['improved'],
  }),
  evidence: z.enum(keysOf(EVIDENCE)).meta({
    title: 'How we know',
    description: 'The strongest kind of evidence given. A label for readers, not a test to pass.',
    examples: ['before-after'],
  }),
  metrics: z
    .array(metricSchema)
    .max(40)
    .optional()
    .meta({
      title: 'Figures',
      description: 'Every figure a reader could use, each with its measure, population and period.',
      examples: [[{ measure: 'vacancy-rate', population: 'Social care teams' }]],
    }),
  cost: costSchema.optional().meta({
    title: 'Cost',
    description: 'What it cost. Left out, the page says not stated.',
    examples: [{ annual: 45000, basis: 'One coordinator', priceYear: 2025 }],
  }),
  transfer: transferSchema.optional().meta({
    title: 'Using it elsewhere',
    description: 'What another council needs to know before copying it.',
    examples: [{ needs: ['A live workforce dashboard'] }],
  }),
  voice: z
    .array(voiceSchema)
    .max(12)
    .optional()
    .meta({
      title: 'Voice',
      description: 'What children, families, staff or partners said.',
      examples: [[{ text: 'Staff said they knew whom to ask.', form: 'reported', who: 'Staff' }]],
    }),
  resources: z
    .array(resourceSchema)
    .max(20)
    .optional()
    .meta({
      title: 'Resources',
      description: 'Supporting material. A label without an address means: ask the contact.',
      examples: [[{ label: 'Career pathway document', type: 'document' }]],
    }),
  adoptions: z
    .array(adoptionSchema)
    .max(60)
    .optional()
    .meta({
      title: 'Elsewhere',
      description:
        'Other councils that adopted, adapted, declined or stopped it, what they changed and what happened.',
      examples: [[{ council: 'barnet', decision: 'adapted', source: 'Workforce lead, by email' }]],
    }),
  origin: originSchema.meta({
    title: 'Origin',
    description: 'Where the example comes from.',
    examples: [{ kind: 'submission', publisher: 'London Innovation and Improvement Alliance' }],
  }),
  licence: z.enum(keysOf(LICENCES)).meta({
    title: 'Licence',
    description: 'How the council’s words may be reused, or not-stated.',
    examples: ['not-stated'],
  }),
  approvals: z
    .array(approvalSchema)
    .max(2)
    .meta({
      title: 'Approvals',
      description:
        'Who approved publication. Both roles approve a submission; other origins have none.',
      examples: [[{ role: 'practice-leader', date: '2025-02-03' }]],
    }),
  stage: z.enum(keysOf(STAGES)).meta({
    title: 'Stage',
    description: 'Where it stands on the way to publication.',
    examples: ['draft'],
  }),
  dates: datesSchema.optional().meta({
    title: 'Dates',
    description: 'The days that mark its life. Unknown ones are left out.',
    examples: [{ published: '2025-03-14' }],
  }),
  withdrawnBecause: lineField(300)
    .optional()
    .meta({
      title: 'Withdrawn because',
      description: 'Why it was taken down, if the council wishes to say. Readers see it.',
      examples: ['The service closed in March 2026, and its page described how to join it.'],
    }),
  replaces: z
    .array(idField())
    .max(10)
    .optional()
    .meta({
      title: 'Replaces',
      description: 'Older ids whose addresses now lead here.',
      examples: [['career-talks']],
    }),
  reviewNotes: z
    .array(reviewNoteSchema)
    .max(20)
    .optional()
    .meta({
      title: 'Review notes',
      description: 'Errors or contradictions in the source that the council has to settle.',
      examples: [[{ about: 'Team', note: 'The source names another council’s team.' }]],
    }),
  waivers: z
    .array(waiverSchema)
    .max(40)
    .optional()
    .meta({
      title: 'Waivers',
      description: 'Rules of the check that do not apply to a passage, each with its reason.',
      examples: [
        [
          {
            rule: 'unaccounted-number',
            text: '5-day introduction',
            reason: 'The length of a course.',
          },
        ],
      ],
    }),
});

export type SubmissionDetails = z.output<typeof submissionSchema>;

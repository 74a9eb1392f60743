import { z } from 'zod';
import { addressField, idField, lineField } from '../text.ts';
import { metricSchema } from './metric.ts';
import {
  APPROVER_ROLES,
  EVIDENCE,
  keysOf,
  LICENCES,
  ORIGINS,
  RESOURCE_TYPES,
  RESULTS,
  STAGES,
  STATUSES,
} from './vocabulary.ts';

const contactSchema = z.strictObject({
  role: lineField(160).meta({
    title: 'Role',
    description: 'The job, so that readers can still find the right person after a change.',
    examples: ['Practice and Learning Manager'],
  }),
  name: lineField(80)
    .optional()
    .meta({
      title: 'Name',
      description: 'Only with the person’s agreement. A team mailbox needs no name.',
      examples: ['Alex Example'],
    }),
  email: z
    .email({ error: 'must be an email address, such as team@council.gov.uk' })
    .regex(/^[^A-Z]*$/, { error: 'must be in lower case' })
    .meta({
      title: 'Email address',
      description: 'A work address, in lower case; a team mailbox where there is one.',
      examples: ['workforce@council.example'],
    }),
  confirmed: z.iso
    .date()
    .optional()
    .meta({
      title: 'Confirmed',
      description: 'The day the council last said that this contact is right.',
      examples: ['2026-05-01'],
    }),
});

const pounds = z.number().nonnegative();

const costSchema = z.strictObject({
  setUp: pounds.optional().meta({
    title: 'Set-up cost',
    description: 'In pounds, spent once.',
    examples: [12000],
  }),
  annual: pounds.optional().meta({
    title: 'Cost a year',
    description: 'In pounds for one year.',
    examples: [45000],
  }),
  basis: lineField(200)
    .optional()
    .meta({
      title: 'What the cost covers',
      description: 'What is in the figure and what is not.',
      examples: ['Training and one coordinator; staff time not counted'],
    }),
  priceYear: z
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .meta({
      title: 'Price year',
      description: 'The year whose prices the cost is in.',
      examples: [2025],
    }),
  note: lineField(400)
    .optional()
    .meta({
      title: 'Note on cost',
      description: 'What the source says about money without a figure, or a caution.',
      examples: ['Described as cost neutral'],
    }),
});

const sentences = (title: string, description: string, example: string) =>
  z
    .array(lineField(300))
    .min(1)
    .max(10)
    .optional()
    .meta({ title, description, examples: [[example]] });

const transferSchema = z.strictObject({
  needs: sentences('What it needs', 'What has to be in place first.', 'A live workforce dashboard'),
  staffing: lineField(300)
    .optional()
    .meta({
      title: 'Staffing',
      description: 'Who runs it and how much of their time it takes.',
      examples: ['One full-time coordinator'],
    }),
  leadTime: lineField(200)
    .optional()
    .meta({
      title: 'Lead-in time',
      description: 'How long from decision to first use.',
      examples: ['Six months'],
    }),
  keep: sentences(
    'What to keep',
    'The parts that make it work.',
    'Senior managers attend every session',
  ),
  adapt: sentences(
    'What to adapt',
    'The parts another council can change.',
    'The length of the programme',
  ),
  differently: lineField(400)
    .optional()
    .meta({
      title: 'What they would do differently',
      description: 'In the council’s view, with hindsight.',
      examples: ['Agree the definitions before building the dashboard'],
    }),
});

const voiceSchema = z.strictObject({
  text: lineField(600).meta({
    title: 'What was said',
    description: 'The words of a child, parent, worker or partner, or an account of them.',
    examples: ['I can see a route to the next job now.'],
  }),
  form: z.enum(['quotation', 'reported']).meta({
    title: 'Quoted or reported',
    description: 'quotation for a person’s own words; reported for an account of what people said.',
    examples: ['reported'],
  }),
  who: lineField(120).meta({
    title: 'Who said it',
    description: 'A role, never a person’s name.',
    examples: ['Newly qualified social worker'],
  }),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
      error: 'must be a year, month or day such as 2024-09',
    })
    .optional()
    .meta({
      title: 'When',
      description: 'The day, month or year it was said.',
      examples: ['2024-09'],
    }),
});

const resourceSchema = z.strictObject({
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

const originSchema = z.strictObject({
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
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
      error: 'must be a year, month or day such as 2024-09',
    })
    .optional()
    .meta({
      title: 'Date of the source',
      description: 'The day, month or year it was published.',
      examples: ['2023-06-19'],
    }),
});

const approvalSchema = z.strictObject({
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

const datesSchema = z.strictObject({
  submitted: day('Submitted', 'The day the council sent it in.'),
  panel: day('Panel', 'The day the panel considered it.'),
  published: day('Published', 'The day it first stood on a public hub.'),
  updated: day('Updated', 'The day its facts last changed.'),
  reviewBy: day('Review by', 'The day the council will be asked whether it still holds.'),
});

const reviewNoteSchema = z.strictObject({
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
});

export type SubmissionDetails = z.output<typeof submissionSchema>;
export type Contact = z.output<typeof contactSchema>;
export type Resource = z.output<typeof resourceSchema>;
export type Voice = z.output<typeof voiceSchema>;
export type Cost = z.output<typeof costSchema>;
export type Transfer = z.output<typeof transferSchema>;

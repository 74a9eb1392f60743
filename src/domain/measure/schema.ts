import { z } from 'zod';
import { addressField, idField, lineField } from '../text.ts';

/** The unit a value is shown in. `count` takes its noun from `unitName`. */
export const UNITS = [
  'percent',
  'percentage-points',
  'percent-change',
  'count',
  'pounds',
  'score',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'cases-per-worker',
] as const;

const countedNoun = {
  one: lineField(40).meta({ title: 'One', description: 'The noun for 1.', examples: ['leaver'] }),
  many: lineField(40).meta({
    title: 'Many',
    description: 'The noun for other numbers.',
    examples: ['leavers'],
  }),
};

/** What a figure measures, and how far figures of it can be compared. */
export const measureSchema = z.strictObject({
  name: lineField(80).meta({
    title: 'Name',
    description: 'The field’s usual name.',
    examples: ['Vacancy rate'],
  }),
  definition: lineField(500).meta({
    title: 'Definition',
    description: 'What it counts, in plain words.',
    examples: ['Vacant posts as a share of all posts on 30 September.'],
  }),
  unit: z
    .enum(UNITS)
    .meta({ title: 'Unit', description: 'What values are in.', examples: ['percent'] }),
  unitName: z
    .strictObject({
      one: lineField(40).meta({
        title: 'One',
        description: 'The noun for 1.',
        examples: ['school'],
      }),
      many: lineField(40).meta({
        title: 'Many',
        description: 'The noun for other numbers.',
        examples: ['schools'],
      }),
    })
    .optional()
    .meta({
      title: 'Name of the unit',
      description: 'What is counted, for counts.',
      examples: [{ one: 'school', many: 'schools' }],
    }),
  range: z
    .strictObject({
      min: z
        .number()
        .optional()
        .meta({ title: 'Least', description: 'The least value possible.', examples: [0] }),
      max: z
        .number()
        .optional()
        .meta({ title: 'Most', description: 'The greatest value possible.', examples: [100] }),
    })
    .meta({
      title: 'Valid range',
      description: 'Values outside it are mistakes.',
      examples: [{ min: 0, max: 100 }],
    }),
  better: z.enum(['lower', 'higher', 'neither']).meta({
    title: 'Which way is better',
    description: 'neither, where a high and a low value can both be good.',
    examples: ['lower'],
  }),
  kind: z.enum(['official', 'local']).meta({
    title: 'Kind',
    description: 'official: published for every council with one definition. local: councils’ own.',
    examples: ['official'],
  }),
  numerator: lineField(300)
    .optional()
    .meta({
      title: 'Numerator',
      description: 'What is counted above the line.',
      examples: ['Full-time equivalent vacancies'],
    }),
  denominator: lineField(300)
    .optional()
    .meta({
      title: 'Denominator',
      description: 'What it is a share of.',
      examples: ['Full-time equivalent vacancies and social workers in post'],
    }),
  counted: z
    .strictObject({
      one: lineField(40).meta({
        title: 'One',
        description: 'The noun for 1 of those it is a share of.',
        examples: ['social worker'],
      }),
      many: lineField(40).meta({
        title: 'Many',
        description: 'The noun for other numbers of them.',
        examples: ['social workers'],
      }),
      event: z
        .strictObject(countedNoun)
        .optional()
        .meta({
          title: 'The part',
          description: 'What those above the line are called, where they have another name.',
          examples: [{ one: 'leaver', many: 'leavers' }],
        }),
    })
    .optional()
    .meta({
      title: 'Who is counted',
      description: 'For a percentage: names that let the hub say it in people or posts.',
      examples: [{ one: 'social worker', many: 'social workers' }],
    }),
  when: lineField(120)
    .optional()
    .meta({
      title: 'When it is counted',
      description: 'The day or year official figures are for.',
      examples: ['30 September each year'],
    }),
  basis: z
    .enum(['fte', 'headcount'])
    .optional()
    .meta({
      title: 'Basis',
      description: 'Whether people are counted whole or by their hours.',
      examples: ['fte'],
    }),
  traps: z
    .array(lineField(400))
    .max(10)
    .meta({
      title: 'Traps',
      description: 'What makes figures of it mislead.',
      examples: [['Posts covered by agency workers count as vacant.']],
    }),
  related: z
    .array(idField())
    .max(10)
    .meta({
      title: 'Related measures',
      description: 'Measures a reader may want beside it.',
      examples: [['agency-worker-rate']],
    }),
  synonyms: z
    .array(lineField(60))
    .max(20)
    .meta({
      title: 'Synonyms',
      description: 'Other words readers use for it.',
      examples: [['unfilled posts']],
    }),
  source: z
    .strictObject({
      publisher: lineField(160).meta({
        title: 'Publisher',
        description: 'Who defines it.',
        examples: ['Department for Education'],
      }),
      title: lineField(200).meta({
        title: 'Title',
        description: 'The publication.',
        examples: ['Children’s social work workforce'],
      }),
      url: addressField()
        .optional()
        .meta({
          title: 'Address',
          description: 'Where it is.',
          examples: ['https://statistics.example/workforce'],
        }),
    })
    .optional()
    .meta({
      title: 'Source of the definition',
      description: 'Where an official definition comes from.',
      examples: [
        { publisher: 'Department for Education', title: 'Children’s social work workforce' },
      ],
    }),
});

export type MeasureDetails = z.output<typeof measureSchema>;
export type Unit = (typeof UNITS)[number];

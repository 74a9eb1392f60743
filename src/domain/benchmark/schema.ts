import { z } from 'zod';
import { sourceFields } from '../sourceFields.ts';
import { addressField, idField, lineField } from '../text.ts';

const areaCodes = z
  .array(z.string().regex(/^E\d{8}$/))
  .min(1)
  .max(6);

const breakSchema = z.strictObject({
  date: z.iso.date().meta({
    title: 'Date',
    description: 'The day from which figures no longer compare with earlier ones.',
    examples: ['2024-10-31'],
  }),
  label: lineField(60).meta({
    title: 'Label',
    description: 'A few words that stand on the chart.',
    examples: ['New agency rules'],
  }),
  note: lineField(400).meta({
    title: 'Note',
    description: 'What changed, in a sentence or two.',
    examples: ['Rules on agency social workers apply from 31 October 2024.'],
  }),
  measures: z
    .array(idField())
    .min(1)
    .optional()
    .meta({
      title: 'Measures',
      description: 'The measures it touches. Left out, all of the source’s measures.',
      examples: [['agency-worker-rate']],
    }),
});

const successionSchema = z.strictObject({
  year: z
    .int()
    .min(1990)
    .max(2100)
    .meta({
      title: 'First year',
      description: 'The first reporting year of the new authorities.',
      examples: [2023],
    }),
  from: areaCodes.meta({
    title: 'From',
    description: 'Codes of the authorities that ended.',
    examples: [['E10000006']],
  }),
  to: areaCodes.meta({
    title: 'To',
    description: 'Codes of the authorities that took over.',
    examples: [['E06000063', 'E06000064']],
  }),
  note: lineField(400).meta({
    title: 'Note',
    description: 'What a reader of either series must know.',
    examples: ['Cumbria became two councils in April 2023.'],
  }),
});

const baseSchema = z.strictObject({
  measure: idField().meta({
    title: 'Measure',
    description: 'A measure that is a share of people, with a file of its own: <measure>-base.csv.',
    examples: ['turnover-rate'],
  }),
  of: lineField(160).meta({
    title: 'Of',
    description: 'What the percentage is a share of, in words that follow a number.',
    examples: ['full-time equivalent social workers in post'],
  }),
});

const noteSchema = z.strictObject({
  note: lineField(500).meta({
    title: 'Note',
    description: 'A caution that stands with the figures.',
    examples: ['Two boroughs are estimates in 2025.'],
  }),
  measures: z
    .array(idField())
    .min(1)
    .optional()
    .meta({
      title: 'Measures',
      description: 'The measures it touches. Left out, all of the source’s measures.',
      examples: [['turnover-rate']],
    }),
  years: z
    .array(z.int().min(1990).max(2100))
    .min(1)
    .optional()
    .meta({
      title: 'Years',
      description:
        'The reporting years it is about. Left out, all: a page of one year shows it always.',
      examples: [[2022]],
    }),
  areas: areaCodes.optional().meta({
    title: 'Areas',
    description: 'Show the note only where one of these areas is shown. Left out, always.',
    examples: [['E12000007']],
  }),
});

const sourceObject = z.strictObject({
  id: idField().meta({
    title: 'Id',
    description: 'A short permanent name; the import command takes it.',
    examples: ['csww'],
  }),
  ...sourceFields,
  dataSet: lineField(200)
    .optional()
    .meta({
      title: 'Data set',
      description: 'The file within the publication.',
      examples: ['Indicators'],
    }),
  url: addressField().meta({
    title: 'Address',
    description: 'Where the data can be read.',
    examples: ['https://statistics.example/workforce'],
  }),
  release: lineField(80).meta({
    title: 'Release',
    description: 'Which release the values are from. Back figures are revised, so it matters.',
    examples: ['Reporting year 2025'],
  }),
  yearEnds: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
    .meta({
      title: 'Year ends',
      description: 'Month and day on which a reporting year ends, and on which counts are taken.',
      examples: ['09-30'],
    }),
  basis: lineField(300).meta({
    title: 'Basis',
    description: 'How people are counted and what a year is.',
    examples: ['Full-time equivalent. A reporting year runs from 1 October to 30 September.'],
  }),
  measures: z
    .array(idField())
    .min(1)
    .max(40)
    .meta({
      title: 'Measures',
      description: 'The measures whose series come from it: one file each beside this one.',
      examples: [['turnover-rate', 'vacancy-rate']],
    }),
  bases: z
    .array(baseSchema)
    .max(40)
    .default([])
    .meta({
      title: 'Bases',
      description:
        'How many each percentage is a share of: one file each beside this one. Left out for an average or a share of days.',
      examples: [[{ measure: 'turnover-rate', of: 'full-time equivalent social workers in post' }]],
    }),
  breaks: z
    .array(breakSchema)
    .max(20)
    .default([])
    .meta({
      title: 'Breaks',
      description: 'Days on which the meaning of figures changed.',
      examples: [[]],
    }),
  successions: z
    .array(successionSchema)
    .max(40)
    .default([])
    .meta({
      title: 'Successions',
      description: 'Authorities that took over from others.',
      examples: [[]],
    }),
  notes: z
    .array(noteSchema)
    .max(40)
    .default([])
    .meta({
      title: 'Notes',
      description: 'Cautions that stand with the figures.',
      examples: [[]],
    }),
});

/** Where official series come from: one entry of content/benchmarks/sources.yml. */
export const benchmarkSourceSchema = sourceObject.superRefine(({ bases, measures }, context) => {
  bases.forEach(({ measure }, index) => {
    if (measures.includes(measure)) return;
    const message = `names "${measure}", which is no measure of this source`;
    context.addIssue({ code: 'custom', path: ['bases', index, 'measure'], message });
  });
});

export const benchmarkSourcesSchema = z.strictObject({
  sources: z
    .array(benchmarkSourceSchema)
    .min(1)
    .max(20)
    .meta({ title: 'Sources', description: 'Where official series come from.', examples: [[]] }),
});

export type BenchmarkSource = z.output<typeof benchmarkSourceSchema>;

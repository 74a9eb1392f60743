import { z } from 'zod';
import { idField, lineField } from '../text.ts';
import { periodSchema } from './period.ts';
import { DEFINITIONS, keysOf, QUALIFIERS, VALUE_ROLES } from './vocabulary.ts';

export const metricValueSchema = z.strictObject({
  role: z.enum(keysOf(VALUE_ROLES)).meta({
    title: 'What the value is',
    description:
      'Before and after are the same measure of the same people at two times. A target is never a result.',
    examples: ['before'],
  }),
  value: z.number().meta({
    title: 'Value',
    description:
      'The number as published, without its unit. 0 is a value; leave unknown figures out.',
    examples: [27],
  }),
  qualifier: z
    .enum(keysOf(QUALIFIERS))
    .optional()
    .meta({
      title: 'How exact',
      description: 'The source’s own caution: about, under, over, at least or up to.',
      examples: ['about'],
    }),
  period: periodSchema.meta({
    title: 'Period',
    description: 'When the figure was true, or not-stated.',
    examples: ['2024-09'],
  }),
  group: lineField(120)
    .optional()
    .meta({
      title: 'Group',
      description: 'Who this value is about, when one metric compares groups side by side.',
      examples: ['Schools with support'],
    }),
  n: z
    .int()
    .positive()
    .optional()
    .meta({
      title: 'Number of people or cases',
      description: 'How many the figure is worked out from.',
      examples: [162],
    }),
});

export const metricSchema = z.strictObject({
  id: idField()
    .optional()
    .meta({
      title: 'Name of this figure',
      description:
        'Needed only when two figures share a measure. The text shows a figure by this name, or by its measure.',
      examples: ['turnover-rate-managers'],
    }),
  measure: idField().meta({
    title: 'Measure',
    description: 'Which measure the figure is of: the name of a file in content/measures.',
    examples: ['vacancy-rate'],
  }),
  population: lineField(160).meta({
    title: 'Population',
    description: 'The people, teams or places counted, in a few words, or not-stated.',
    examples: ['Social care teams'],
  }),
  definition: z.enum(keysOf(DEFINITIONS)).meta({
    title: 'Definition',
    description:
      'Whose definition the figure follows. Choose dfe-csww only where the source says so or the figure is the published one.',
    examples: ['local'],
  }),
  definitionNote: lineField(300)
    .optional()
    .meta({
      title: 'What is counted',
      description: 'A local definition in a few words. Needed when the definition is local.',
      examples: ['Posts with nobody in them, agency workers not counted as vacancies'],
    }),
  source: lineField(160).meta({
    title: 'Source of the figure',
    description: 'Where the council took the number from, or not-stated.',
    examples: ['Live workforce dashboard'],
  }),
  values: z
    .array(metricValueSchema)
    .min(1)
    .max(12)
    .meta({
      title: 'Values',
      description: 'One or more values, each with what it is and when it was true.',
      examples: [[{ role: 'before', value: 27, period: 'not-stated' }]],
    }),
  note: lineField(400)
    .optional()
    .meta({
      title: 'Note',
      description: 'What a reader must know before using the figure.',
      examples: ['The source gives two years but no dates.'],
    }),
});

export type MetricValue = z.output<typeof metricValueSchema>;
export type Metric = z.output<typeof metricSchema>;

/** The name the text refers to a metric by. */
export function metricName(metric: Metric): string {
  return metric.id ?? metric.measure;
}

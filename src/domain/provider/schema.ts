import { z } from 'zod';
import { addressField, idField, lineField } from '../text.ts';

const servesSchema = z.strictObject({
  council: idField().meta({
    title: 'Council',
    description: 'The council served: an id from content/councils.csv.',
    examples: ['sutton'],
  }),
  from: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional()
    .meta({
      title: 'From',
      description: 'When it began to serve the council, if known.',
      examples: ['2017-08-01'],
    }),
  to: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional()
    .meta({
      title: 'To',
      description: 'When it stopped, if it has.',
      examples: ['2024-09-30'],
    }),
});

/** A trust, company or joint service that runs children's services for councils, which stay accountable. */
export const providerSchema = z.strictObject({
  id: idField().meta({
    title: 'Id',
    description: 'Permanent name in addresses.',
    examples: ['achieving-for-children'],
  }),
  name: lineField(80).meta({
    title: 'Name',
    description: 'Its own name.',
    examples: ['Achieving for Children'],
  }),
  kind: lineField(120).meta({
    title: 'Kind',
    description: 'What sort of organisation it is.',
    examples: ['Community interest company owned by three councils'],
  }),
  serves: z
    .array(servesSchema)
    .min(1)
    .max(12)
    .meta({
      title: 'Serves',
      description: 'The councils it serves, each with dates where known.',
      examples: [[{ council: 'kingston-upon-thames' }]],
    }),
  domains: z
    .array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/))
    .max(4)
    .optional()
    .meta({
      title: 'Email domains',
      description: 'Domains its staff write from, where known.',
      examples: [['achievingforchildren.org.uk']],
    }),
  aliases: z
    .array(lineField(60))
    .max(10)
    .optional()
    .meta({
      title: 'Aliases',
      description: 'Other names people type.',
      examples: [['AfC']],
    }),
  asAt: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional()
    .meta({
      title: 'As at',
      description: 'When the facts were last known to be true.',
      examples: ['2026-01'],
    }),
  note: lineField(300)
    .optional()
    .meta({
      title: 'Note',
      description: 'What is uncertain about it.',
      examples: ['Its later status has not been checked.'],
    }),
  source: z
    .array(z.union([addressField(), lineField(300)]))
    .min(1)
    .max(4)
    .meta({
      title: 'Sources',
      description: 'Where the facts come from.',
      examples: [['Supporting and strengthening the workforce, LIIA']],
    }),
});

export type Provider = z.output<typeof providerSchema>;

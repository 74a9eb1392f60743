import { z } from 'zod';
import { idField, lineField } from '../text.ts';
import { REGIONS } from './regions.ts';

export const COUNCIL_KINDS = [
  'London borough',
  'City of London',
  'Metropolitan district',
  'Unitary authority',
  'County',
] as const;

/** One English authority responsible for children's services: a row of content/councils.csv. */
export const councilSchema = z.strictObject({
  id: idField().meta({
    title: 'Id',
    description: 'The short name as an address part; permanent.',
    examples: ['kensington-and-chelsea'],
  }),
  gss: z
    .string()
    .regex(/^E(?:06|08|09|10)\d{6}$/, {
      error: 'must be a nine-character GSS code such as E09000003',
    })
    .meta({
      title: 'GSS code',
      description: 'The Office for National Statistics code in force.',
      examples: ['E09000020'],
    }),
  dfeCode: z
    .string()
    .regex(/^\d{3}$/, { error: 'must be a three-figure code such as 302' })
    .meta({
      title: 'DfE code',
      description: 'The Department for Education’s own number for the authority.',
      examples: ['207'],
    }),
  name: lineField(80).meta({
    title: 'Full name',
    description: 'The council’s own full name, with "and" rather than "&".',
    examples: ['Royal Borough of Kensington and Chelsea'],
  }),
  shortName: lineField(50).meta({
    title: 'Short name',
    description: 'The name people use for the place.',
    examples: ['Kensington and Chelsea'],
  }),
  region: z.enum(REGIONS).meta({
    title: 'Region',
    description: 'The English region the Department for Education counts it in.',
    examples: ['London'],
  }),
  kind: z.enum(COUNCIL_KINDS).meta({
    title: 'Kind',
    description: 'The kind of authority.',
    examples: ['London borough'],
  }),
  aliases: z
    .array(lineField(60))
    .max(20)
    .meta({
      title: 'Aliases',
      description: 'Other ways people type the name, separated by semicolons in the file.',
      examples: [['RBKC', 'K&C']],
    }),
  domains: z
    .array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/))
    .max(6)
    .meta({
      title: 'Email domains',
      description: 'Domains its staff write from, where known.',
      examples: [['rbkc.gov.uk']],
    }),
  formerGss: z
    .array(z.string().regex(/^E\d{8}$/))
    .max(4)
    .meta({
      title: 'Former codes',
      description: 'GSS codes the same authority had before.',
      examples: [['E08000016']],
    }),
  from: z.iso
    .date()
    .optional()
    .meta({
      title: 'From',
      description: 'The day the authority began, where it replaced others since 2009.',
      examples: ['2023-04-01'],
    }),
  to: z.iso
    .date()
    .optional()
    .meta({
      title: 'To',
      description: 'The last day of the authority, when known.',
      examples: ['2027-03-31'],
    }),
  replaced: z
    .array(lineField(60))
    .max(8)
    .meta({
      title: 'Replaced',
      description: 'The children’s services authorities it took over from.',
      examples: [['Cumbria County Council']],
    }),
});

export type Council = z.output<typeof councilSchema>;

import { z } from 'zod';
import { sourceFields } from '../sourceFields.ts';
import { keysOf, type Term } from '../submission/vocabulary.ts';
import { addressField, idField, lineField } from '../text.ts';

/** How alike two councils are, in the words of the model, closest first. */
export const CLOSENESS = {
  'extremely-close': { label: 'Extremely close', meaning: 'The most alike two councils can be.' },
  'very-close': {
    label: 'Very close',
    meaning: 'Very alike in the families and places they serve.',
  },
  close: { label: 'Close', meaning: 'Alike in most of what the model looks at.' },
  'somewhat-close': { label: 'Somewhat close', meaning: 'Alike in part: compare with care.' },
  'not-close': {
    label: 'Not close',
    meaning: 'Among the ten most alike, and still unlike: no council is really like this one.',
  },
} as const satisfies Record<string, Term>;

/** A row of content/neighbours/neighbours.csv. */
export const neighbourSchema = z.strictObject({
  council: idField().meta({
    title: 'Council',
    description: 'The council whose neighbour it is: an id from content/councils.csv.',
    examples: ['barnet'],
  }),
  rank: z
    .int()
    .min(1)
    .max(10)
    .meta({
      title: 'Rank',
      description: '1 for the most alike.',
      examples: [1],
    }),
  neighbour: idField().meta({
    title: 'Neighbour',
    description: 'The council that is alike.',
    examples: ['hertfordshire'],
  }),
  closeness: z.enum(keysOf(CLOSENESS)).meta({
    title: 'Closeness',
    description: 'How alike the two are, in the words of the model.',
    examples: ['close'],
  }),
});

export const neighbourSourceSchema = z.strictObject({
  ...sourceFields,
  url: addressField()
    .optional()
    .meta({
      title: 'Address',
      description: 'Where it is published.',
      examples: ['https://statistics.example/neighbours'],
    }),
  note: lineField(400).meta({
    title: 'Note',
    description: 'What a reader must know before using it.',
    examples: ['Neighbours are alike in the families they serve, not in how they work.'],
  }),
});

export type Neighbour = z.output<typeof neighbourSchema>;
export type NeighbourSource = z.output<typeof neighbourSourceSchema>;

/** The councils most alike to each, with where that comes from. */
export interface NeighbourModel {
  readonly source: NeighbourSource;
  readonly neighbours: readonly Neighbour[];
}

/** The neighbours of one council, most alike first. */
export function neighboursOf(
  council: string,
  { neighbours }: Pick<NeighbourModel, 'neighbours'>,
): Neighbour[] {
  return neighbours.filter((each) => each.council === council).toSorted((a, b) => a.rank - b.rank);
}

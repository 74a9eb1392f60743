import { z } from 'zod';
import { COST_BANDS, EVIDENCE, keysOf, RESULTS, STATUSES } from '../submission/vocabulary.ts';
import { idField, lineField } from '../text.ts';

/** What an example may hold that a reader can go by. */
export const HOLDINGS = ['contact', 'figures', 'resources'] as const;
/** Units in which a lead-in time is told. */
export const TIME_UNITS = ['days', 'weeks', 'months', 'years'] as const;

const listOfAny = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(40).optional();

/** What an example has to be like: one value of each field given, and every field given. */
export const conditionSchema = z
  .strictObject({
    themes: listOfAny(idField()).meta({
      title: 'Themes',
      description: 'It has one of these themes.',
      examples: [['early-career']],
    }),
    mentions: listOfAny(lineField(60, 3)).meta({
      title: 'Words',
      description:
        'Its title, summary, team or who is counted in its figures has one of these words.',
      examples: [['residential', 'children’s home']],
    }),
    costBands: listOfAny(z.enum(keysOf(COST_BANDS)).exclude(['not-stated'])).meta({
      title: 'Cost bands',
      description: 'Its first year costs this much.',
      examples: [['no-extra-cost', 'under-10k']],
    }),
    leadTimeIn: listOfAny(z.enum(TIME_UNITS)).meta({
      title: 'Units of lead-in time',
      description: 'Its lead-in time is told in these units and in no longer one.',
      examples: [['days', 'weeks']],
    }),
    statuses: listOfAny(z.enum(keysOf(STATUSES)).exclude(['not-stated'])).meta({
      title: 'Statuses',
      description: 'It has got this far.',
      examples: [['running', 'mainstreamed']],
    }),
    results: listOfAny(z.enum(keysOf(RESULTS)).exclude(['not-stated'])).meta({
      title: 'Results',
      description: 'This came of it.',
      examples: [['improved', 'mixed']],
    }),
    evidence: listOfAny(z.enum(keysOf(EVIDENCE))).meta({
      title: 'How we know',
      description: 'This is the strongest kind of evidence given.',
      examples: [['before-after', 'compared']],
    }),
    has: listOfAny(z.enum(HOLDINGS)).meta({
      title: 'What it has',
      description: 'It has one of these.',
      examples: [['contact']],
    }),
  })
  .refine((condition) => Object.keys(condition).length > 0, {
    error: 'must name at least one field that an example has to have',
  });

export type Condition = z.output<typeof conditionSchema>;

import { z } from 'zod';
import { keysOf, type Term } from '../submission/vocabulary.ts';

/** Where the outcomes and enablers below are set out. */
export const FRAMEWORK_SOURCE = {
  publisher: 'Department for Education',
  title: 'Children’s social care: national framework',
  url: 'https://www.gov.uk/government/publications/childrens-social-care-national-framework',
} as const;

interface FrameworkTerm extends Term {
  readonly kind: 'outcome' | 'enabler';
}

/**
 * The four outcomes and three enablers of the Children’s Social Care National Framework (December
 * 2023), in its order and its words. The keys stand in content and in files, so they are permanent.
 */
export const FRAMEWORK = {
  'stay-together': {
    kind: 'outcome',
    label: 'Families stay together and get help',
    meaning: 'Children, young people and families stay together and get the help they need.',
  },
  'family-network': {
    kind: 'outcome',
    label: 'Support from the family network',
    meaning: 'Children and young people are supported by their family network.',
  },
  safe: {
    kind: 'outcome',
    label: 'Safe in and outside the home',
    meaning: 'Children and young people are safe in and outside of their homes.',
  },
  'stable-homes': {
    kind: 'outcome',
    label: 'Stable, loving homes',
    meaning: 'Children in care and care leavers have stable, loving homes.',
  },
  'multi-agency': {
    kind: 'enabler',
    label: 'Agencies working together',
    meaning: 'Multi-agency working is prioritised and effective.',
  },
  leaders: {
    kind: 'enabler',
    label: 'Leaders who drive good practice',
    meaning: 'Leaders drive conditions for effective practice.',
  },
  workforce: {
    kind: 'enabler',
    label: 'An equipped workforce',
    meaning: 'The workforce is equipped and effective.',
  },
} as const satisfies Record<string, FrameworkTerm>;

export type FrameworkId = keyof typeof FRAMEWORK;

/** The field of a theme or a category; left out where nothing of the framework fits plainly. */
export const frameworkField = () =>
  z
    .array(z.enum(keysOf(FRAMEWORK)))
    .min(1)
    .max(3)
    .optional()
    .meta({
      title: 'National framework',
      description:
        'The outcomes or enablers of the Children’s Social Care National Framework that it serves directly, in the hub’s judgement. Left out where none fits plainly.',
      examples: [['workforce']],
    });

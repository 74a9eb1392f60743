import { z } from 'zod';
import { submissionSchema } from './schema.ts';

/** A field of a submission as contributors read of it. */
export interface FieldNote {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
}

// What the publisher fills in: nobody who sends an example has to think of it.
const PUBLISHERS_OWN = new Set([
  'origin',
  'stage',
  'dates',
  'replaces',
  'reviewNotes',
  'approvals',
]);

/** The fields that a contributor fills in, in the order of the schema, in its own words. */
export function fieldGuide(): FieldNote[] {
  return Object.entries(submissionSchema.shape)
    .filter(([name]) => !PUBLISHERS_OWN.has(name))
    .map(([name, field]) => {
      const { title = name, description = '' } = field.meta() ?? {};
      return { name, title, description, required: !(field instanceof z.ZodOptional) };
    });
}

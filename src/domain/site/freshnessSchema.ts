import { z } from 'zod';

const months = (title: string, description: string, example: number) =>
  z
    .int()
    .min(1)
    .max(120)
    .optional()
    .meta({ title, description, examples: [example] });

/** How long what stands on a hub may go without anybody looking at it. */
export const freshnessSchema = z.strictObject({
  examples: months(
    'Examples',
    'Months until a council is asked whether its example still holds. 12 without it.',
    12,
  ),
  contacts: months('Contacts', 'Months until a contact is confirmed again. 12 without it.', 12),
  figures: months('Figures', 'Months after which a figure is shown as old. 36 without it.', 36),
});

/** Periods in months. */
export interface Freshness {
  readonly examples: number;
  readonly contacts: number;
  readonly figures: number;
}

/** The periods of a hub, with those that it does not set. */
export function freshnessOf(site: {
  readonly freshness?: z.output<typeof freshnessSchema> | undefined;
}): Freshness {
  const { examples = 12, contacts = 12, figures = 36 } = site.freshness ?? {};
  return { examples, contacts, figures };
}

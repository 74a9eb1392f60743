import { LIST_FACETS } from '../../domain/submission/facets.ts';
import type { Rule } from '../rule.ts';

const RESERVED: ReadonlySet<string> = new Set(LIST_FACETS.map(({ id }) => id));

export const reservedId: Rule = {
  name: 'reserved-id',
  title: 'Names kept for lists',
  severity: 'error',
  why: 'The address of a submission may not be the address of a list.',
  examples: {
    wrong: [{ id: 'theme' }],
    right: [{ id: 'theme-evenings' }],
  },
  check: ({ sources }) =>
    sources.submissions
      .filter(({ value }) => RESERVED.has(value.id))
      .map((source) => ({
        source,
        path: [],
        message: `'${source.value.id}' is kept for lists of submissions and can’t name one`,
        remedy: 'rename the file',
      })),
};

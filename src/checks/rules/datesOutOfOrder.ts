import { formatPartialDate } from '../../domain/submission/period.ts';
import { datesSchema } from '../../domain/submission/publication.ts';
import type { Rule } from '../rule.ts';

/** The order in which they can happen; two may fall on one day. */
const ORDER = ['submitted', 'panel', 'published', 'updated'] as const;

export const datesOutOfOrder: Rule = {
  name: 'dates-out-of-order',
  title: 'Dates in an impossible order',
  severity: 'error',
  why: 'Lists and feeds are sorted by these dates, and one of the two has to be wrong.',
  examples: {
    wrong: [
      { details: { dates: { submitted: '2025-03-14', panel: '2025-02-14' } } },
      { details: { dates: { submitted: '2025-03-14', published: '2025-03-13' } } },
      { details: { dates: { published: '2025-03-14', updated: '2024-03-20' } } },
    ],
    right: [
      {
        details: {
          dates: { submitted: '2025-01-10', panel: '2025-02-14', published: '2025-02-14' },
        },
      },
      { details: { dates: { submitted: '2025-01-10', updated: '2025-03-01' } } },
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const { dates = {} } = source.value;
      const days = ORDER.flatMap((name) => {
        const day = dates[name];
        return day === undefined ? [] : [{ name, day }];
      });
      return days.flatMap(({ name, day }, index) => {
        const earlier = days[index - 1];
        if (earlier === undefined || earlier.day <= day) return [];
        return [
          {
            source,
            path: ['dates', name],
            message: `${labelOf(name)} (${formatPartialDate(day)}) is before ${labelOf(earlier.name)} (${formatPartialDate(earlier.day)})`,
            remedy: 'correct the one that is wrong, or take it out if it is not known',
            passage: day,
          },
        ];
      });
    }),
};

function labelOf(name: (typeof ORDER)[number]): string {
  return datesSchema.shape[name].meta()?.title ?? name;
}

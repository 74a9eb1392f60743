import { formatPartialDate } from '../../domain/submission/period.ts';
import { datesSchema } from '../../domain/submission/publication.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Rule } from '../rule.ts';

type DayName = Exclude<keyof NonNullable<Submission['dates']>, 'reviewBy'>;

/** What comes before each, the nearest first; two may fall on one day. */
const AFTER: Readonly<Record<DayName, readonly DayName[]>> = {
  submitted: [],
  panel: ['submitted'],
  // The letter may be written before or after its page is public.
  feedback: ['panel', 'submitted'],
  published: ['panel', 'submitted'],
  updated: ['published', 'panel', 'submitted'],
  withdrawn: ['published', 'panel', 'submitted'],
};
const NAMES = Object.keys(AFTER) as DayName[];

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
      { details: { dates: { panel: '2025-02-14', feedback: '2025-02-13' } } },
      {
        details: {
          stage: 'withdrawn',
          dates: { published: '2025-03-14', withdrawn: '2025-03-13' },
        },
      },
    ],
    right: [
      {
        details: {
          dates: { submitted: '2025-01-10', panel: '2025-02-14', published: '2025-02-14' },
        },
      },
      { details: { dates: { submitted: '2025-01-10', updated: '2025-03-01' } } },
      { details: { dates: { published: '2025-03-14', feedback: '2025-03-01' } } },
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const { dates = {} } = source.value;
      return NAMES.flatMap((name) => {
        const day = dates[name];
        const earlier = AFTER[name]
          .map((other) => ({ name: other, day: dates[other] }))
          .find((other) => other.day !== undefined);
        if (day === undefined || earlier?.day === undefined || earlier.day <= day) return [];
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

function labelOf(name: DayName): string {
  return datesSchema.shape[name].meta()?.title ?? name;
}

import { formatPartialDate } from '../../domain/submission/period.ts';
import type { Rule } from '../rule.ts';

export const pastReviewDate: Rule = {
  name: 'past-review-date',
  title: 'Review dates that have passed',
  severity: 'warning',
  why: 'Contacts move on and figures age, so a reader has to know that it still holds.',
  examples: {
    wrong: [{ details: { dates: { reviewBy: '2026-11-20' } } }],
    right: [
      { details: { dates: { reviewBy: '2026-11-21' } } },
      { details: { dates: { reviewBy: '2020-01-31' }, stage: 'withdrawn' } },
      { details: { dates: {} } },
    ],
  },
  check: ({ sources, today }) =>
    sources.submissions.flatMap((source) => {
      const { dates, stage } = source.value;
      const date = dates?.reviewBy;
      if (date === undefined || date >= today || stage === 'withdrawn') return [];
      return [
        {
          source,
          path: ['dates', 'reviewBy'],
          message: `Review by has passed: ${formatPartialDate(date)}`,
          remedy: 'ask the contact whether it still holds, then set updated: and a new reviewBy:',
          passage: date,
        },
      ];
    }),
};

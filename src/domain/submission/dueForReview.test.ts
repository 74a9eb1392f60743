import { expect, test } from 'vitest';
import { dueForReview } from './dueForReview.ts';
import type { Submission } from './submission.ts';

// Only what the function reads.
const example = (id: string, reviewBy?: string, stage: Submission['stage'] = 'published') =>
  ({ id, stage, ...(reviewBy === undefined ? {} : { dates: { reviewBy } }) }) as Submission;

test('what is published is due from its day on, the longest due first', () => {
  const due = dueForReview(
    [
      example('today', '2026-11-21'),
      example('tomorrow', '2026-11-22'),
      example('unknown'),
      example('long', '2025-01-31'),
      example('withdrawn', '2025-01-31', 'withdrawn'),
      example('draft', '2025-01-31', 'draft'),
    ],
    '2026-11-21',
  );
  expect(due.map(({ submission }) => submission.id)).toEqual(['long', 'today']);
});

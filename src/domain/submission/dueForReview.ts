import type { Submission } from './submission.ts';

/** A published example whose day of review has come. */
export interface DueForReview {
  readonly submission: Submission;
  /** The day, as 2026-05-01. */
  readonly reviewBy: string;
}

/** Published examples that are due on or before a day (as 2026-05-01), the longest due first. */
export function dueForReview(submissions: readonly Submission[], today: string): DueForReview[] {
  return submissions
    .flatMap((submission): DueForReview[] => {
      const { stage, dates } = submission;
      const reviewBy = dates?.reviewBy;
      return stage === 'published' && reviewBy !== undefined && reviewBy <= today
        ? [{ submission, reviewBy }]
        : [];
    })
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
}

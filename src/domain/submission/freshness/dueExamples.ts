import { freshnessOf, type Freshness } from '../../site/freshnessSchema.ts';
import type { Site } from '../../site/schema.ts';
import type { Metric } from '../metric.ts';
import type { Submission } from '../submission.ts';
import { isOldFigure, lastKnownDay } from './figureAge.ts';
import { contactReview, reviewOf } from './reviewOf.ts';

/** One thing of an example that its council has to be asked about. */
export type DuePart =
  | { readonly kind: 'example'; readonly by: string | undefined }
  | { readonly kind: 'contact'; readonly role: string; readonly by: string | undefined }
  | { readonly kind: 'figure'; readonly metric: Metric; readonly last: string };

/** An example with all that is due of it; never empty. */
export interface DueExample {
  readonly submission: Submission;
  readonly parts: readonly DuePart[];
  /** The day from which the first of them is due; empty for what has no date. */
  readonly since: string;
}

/**
 * What is due of published examples on a day (2026-05-01): whole pages and contacts whose time of
 * review has come or has no date to count from, and figures that are old. The longest due first.
 */
export function dueExamples(
  submissions: readonly Submission[],
  site: Pick<Site, 'freshness'>,
  today: string,
): DueExample[] {
  const freshness = freshnessOf(site);
  return submissions
    .filter(({ stage }) => stage === 'published')
    .map((submission) => {
      const parts = partsOf(submission, freshness, today);
      const days = parts.map((part) => (part.kind === 'figure' ? part.last : (part.by ?? '')));
      return { submission, parts, since: days.toSorted()[0] ?? '' };
    })
    .filter(({ parts }) => parts.length > 0)
    .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function partsOf(submission: Submission, freshness: Freshness, today: string): DuePart[] {
  const review = reviewOf(submission, freshness, today);
  return [
    ...(review.isDue ? [{ kind: 'example' as const, by: review.by }] : []),
    ...submission.contacts.flatMap((contact): DuePart[] => {
      const { by, isDue } = contactReview(contact, freshness, today);
      return isDue ? [{ kind: 'contact', role: contact.role, by }] : [];
    }),
    ...(submission.metrics ?? []).flatMap((metric): DuePart[] => {
      const last = lastKnownDay(metric.values);
      return last !== undefined && isOldFigure(metric, freshness, today)
        ? [{ kind: 'figure', metric, last }]
        : [];
    }),
  ];
}

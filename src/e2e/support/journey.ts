import type { Catalogue, Measure } from '../../domain/catalogue.ts';
import { quotedComparison } from '../../domain/comparison/quotedComparison.ts';
import type { Submission } from '../../domain/submission/submission.ts';

/** What a reader sets out for: an example, and one of its figures that has a chart to compare it in. */
export interface Journey {
  readonly submission: Submission;
  readonly measure: Measure;
}

/** Finds such an example in the content, whatever it holds at the moment. */
export function planJourney(hub: Catalogue): Journey {
  for (const submission of hub.submissions) {
    for (const { measure: id } of submission.metrics ?? []) {
      const measure = hub.measure(id);
      if (quotedComparison(measure, hub)?.chart !== undefined) return { submission, measure };
    }
  }
  throw new Error('No example has a figure with a chart.');
}

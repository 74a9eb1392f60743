import type { Catalogue } from '../../domain/catalogue.ts';
import { madeOnce } from '../../domain/reads/madeOnce.ts';
import { type Related, relatedSubmissions } from '../../domain/submission/related.ts';
import type { Submission } from '../../domain/submission/submission.ts';

/** The examples closest to one. Looked for once: its page and its comparison both ask. */
export function relatedTo(submission: Submission, catalogue: Catalogue): readonly Related[] {
  return within(catalogue)(submission);
}

// By both: in development an example that did not change is the same in the next catalogue.
const within = madeOnce((catalogue: Catalogue) =>
  madeOnce((submission: Submission) => relatedSubmissions(submission, catalogue)),
);

import type { Catalogue } from '../../domain/catalogue.ts';
import { type Related, relatedSubmissions } from '../../domain/submission/related.ts';
import type { Submission } from '../../domain/submission/submission.ts';

const known = new WeakMap<Submission, readonly Related[]>();

/** The examples closest to one. Looked for once: its page and its comparison both ask. */
export function relatedTo(submission: Submission, catalogue: Catalogue): readonly Related[] {
  const found = known.get(submission) ?? relatedSubmissions(submission, catalogue);
  known.set(submission, found);
  return found;
}

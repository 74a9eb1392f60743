import { buildCatalogue, type Catalogue, type Content } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { noted } from './noted.ts';

/** A catalogue of which every field, and every field of each example, is noted as it is read. */
export function notedCatalogue(
  content: Content,
  { withdrawn, today }: Pick<Catalogue, 'withdrawn' | 'today'>,
): Catalogue {
  const catalogue = buildCatalogue(
    { ...content, submissions: content.submissions.map(notedSubmission) },
    { withdrawn: withdrawn.map(notedSubmission), today },
  );
  const shown = idsOf(catalogue.submissions);
  return noted('catalogue', catalogue, {
    // Which there are, and in what order; what is in them is noted of each.
    submissions: shown,
    withdrawn: idsOf(withdrawn),
    submission: shown,
    council: catalogue.councils,
    provider: catalogue.providers,
    category: catalogue.categories,
    theme: catalogue.themes,
    practiceModel: catalogue.practiceModels,
    measure: catalogue.measures,
    page: catalogue.pages,
  });
}

function notedSubmission(submission: Submission): Submission {
  return noted(`submission ${submission.id}`, submission);
}

function idsOf(submissions: readonly Submission[]): readonly string[] {
  return submissions.map(({ id }) => id);
}

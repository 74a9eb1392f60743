import type { Catalogue } from '../catalogue.ts';
import { listOf } from '../words.ts';
import type { Submission } from './submission.ts';
import { EVIDENCE, RESULTS } from './vocabulary.ts';

/**
 * The text to copy into a paper, with the caveat attached: whose words these are and how it is
 * known. `address` is the whole address of the page.
 */
export function citationOf(submission: Submission, catalogue: Catalogue, address: string): string {
  const { councils, title, dates, result, evidence } = submission;
  const names = listOf(councils.map((id) => catalogue.council(id).name));
  const year = (dates?.updated ?? dates?.published)?.slice(0, 4) ?? 'no date';
  const { name, organisation } = catalogue.site;
  const outcome =
    result === 'not-stated'
      ? 'Result not stated'
      : `Result as the council reports it: ${RESULTS[result].label.toLowerCase()}`;
  return `${names} (${year}) ${title}. ${organisation.shortName} ${name}. ${address}. ${outcome}. How it is known: ${EVIDENCE[evidence].label.toLowerCase()}.`;
}

import type { Catalogue } from '../catalogue.ts';
import { changedOn } from '../news/news.ts';
import { newestDay } from '../offline/copyFacts.ts';
import { listOf } from '../words.ts';
import { formatPartialDate } from './dateWords.ts';
import type { Submission } from './submission.ts';
import { EVIDENCE, RESULTS } from './vocabulary.ts';

/**
 * The text to copy into a paper, with the caveat attached: whose words these are, in which version,
 * and how it is known. The version is the day its facts last changed, "as at" the newest day of the
 * hub that showed it so. `address` is the whole address of the page.
 */
export function citationOf(submission: Submission, catalogue: Catalogue, address: string): string {
  const { councils, title, result, evidence } = submission;
  const names = listOf(councils.map((id) => catalogue.council(id).name));
  const version = changedOn(submission, catalogue.ledger);
  const year = version?.slice(0, 4) ?? 'no date';
  const day = version === undefined ? 'not dated' : `of ${formatPartialDate(version)}`;
  const asAt = formatPartialDate(newestDay(catalogue));
  const { name, organisation } = catalogue.site;
  const outcome =
    result === 'not-stated'
      ? 'Result not stated'
      : `Result as the council reports it: ${RESULTS[result].label.toLowerCase()}`;
  return `${names} (${year}) ${title}. ${organisation.shortName} ${name}. Version ${day}, as at ${asAt}. ${address}. ${outcome}. How it is known: ${EVIDENCE[evidence].label.toLowerCase()}.`;
}

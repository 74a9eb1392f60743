import type { Catalogue } from '../../domain/catalogue.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import { EVIDENCE, RESULTS } from '../../domain/submission/vocabulary.ts';
import { countOf, listOf } from '../../domain/words.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { card, spotlitWords } from './card.ts';
import { figureSide } from './figureSide.ts';

/** An example as other sites show it: who, title, and its key figure or else its summary. */
export function submissionCard(submission: Submission, catalogue: Catalogue): Sheet {
  const { title, summary, councils, result, evidence, categories } = submission;
  const names = councils.map((id) => catalogue.council(id).shortName);
  const who = listOf(names);
  const [category] = categories;
  const where = category === undefined ? '' : ` in ${catalogue.category(category).shortTitle}`;
  const facts = [
    result === 'not-stated' ? [] : [`Result: ${RESULTS[result].label.toLowerCase()}`],
    [`How we know: ${EVIDENCE[evidence].label.toLowerCase()}`],
  ].flat();
  return card(
    catalogue.site,
    {
      over: [`${who}${where}`, who, countOf(names.length, 'council')],
      title,
      foot: facts.join('  ·  '),
      width: 530,
      description: `${listOf(names)}: ${title}. ${summary}`,
    },
    figureSide(submission, catalogue, catalogue.measure, names.length > 1 ? 'the source' : who) ??
      spotlitWords(summary),
  );
}

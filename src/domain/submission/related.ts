import type { Catalogue } from '../catalogue.ts';
import { listOf, midSentence } from '../words.ts';
import type { Submission } from './submission.ts';
import { measuresOf, tieIndex } from './tieIndex.ts';

export interface Related {
  readonly submission: Submission;
  /** Why a reader of the one may want the other, as a clause: "also about recruitment". */
  readonly reason: string;
}

/**
 * The submissions closest to one, strongest tie first, each with its reason. Ties are shared
 * practice models, measures and themes; a rare theme ties more than one that many share.
 */
export function relatedSubmissions(
  submission: Submission,
  catalogue: Catalogue,
  limit = 4,
): Related[] {
  return tieIndex(catalogue)
    .closest(submission, limit)
    .map((other) => ({ submission: other, reason: reasonFor(submission, other, catalogue) }));
}

/** The two strongest things shared, as a clause that follows the council's name. */
function reasonFor(one: Submission, other: Submission, catalogue: Catalogue): string {
  const models = shared(one.practiceModels, other.practiceModels);
  const [measure] = shared(measuresOf(one), measuresOf(other));
  const themes = shared(one.themes, other.themes);
  const does = [
    ...(models.length > 0
      ? [`uses ${listOf(models.map((id) => catalogue.practiceModel(id).name))}`]
      : []),
    ...(measure === undefined ? [] : [`reports ${midSentence(catalogue.measure(measure).name)}`]),
  ];
  const about = listOf(themes.slice(0, 2).map((id) => midSentence(catalogue.theme(id).shortTitle)));
  if (does.length === 0) return `also about ${about}`;
  return `also ${listOf(does)}${does.length > 1 || about === '' ? '' : `, and is about ${about}`}`;
}

function shared(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return one.filter((id) => other.includes(id));
}

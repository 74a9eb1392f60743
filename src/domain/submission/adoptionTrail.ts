import type { Catalogue } from '../catalogue.ts';
import { NOT_STATED } from '../text.ts';
import type { Adoption } from './adoption.ts';
import { formatPartialDate } from './dateWords.ts';
import type { Submission } from './submission.ts';

/** What a council made of an example. */
export interface Adopted {
  readonly submission: Submission;
  readonly adoption: Adoption;
}

/**
 * What other councils made of an example: by their names, and of one council in the order of time.
 * Nothing about the decision or its end plays a part in the order.
 */
export function adoptionTrail(
  { adoptions = [] }: Pick<Submission, 'adoptions'>,
  { council }: Pick<Catalogue, 'council'>,
): readonly Adoption[] {
  const key = (each: Adoption) => `${council(each.council).shortName} ${statedDate(each) ?? ''}`;
  return adoptions.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** When a council decided, in words; `undefined` where that is not stated. */
export function adoptionTime(adoption: Adoption): string | undefined {
  const date = statedDate(adoption);
  return date === undefined ? undefined : formatPartialDate(date);
}

/** What a council took from others, and what others took from it, examples in the hub’s order. */
export function adoptionsAt(
  id: string,
  catalogue: Pick<Catalogue, 'submissions' | 'council'>,
): { readonly taken: readonly Adopted[]; readonly given: readonly Adopted[] } {
  const all = catalogue.submissions.flatMap((submission) =>
    adoptionTrail(submission, catalogue).map((adoption) => ({ submission, adoption })),
  );
  return {
    taken: all.filter(({ adoption }) => adoption.council === id),
    given: all.filter(({ submission }) => submission.councils.includes(id)),
  };
}

function statedDate({ date }: Adoption): string | undefined {
  return date === NOT_STATED ? undefined : date;
}

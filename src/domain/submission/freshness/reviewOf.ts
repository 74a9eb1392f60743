import type { Freshness } from '../../site/freshnessSchema.ts';
import type { Contact } from '../contact.ts';
import type { Submission } from '../submission.ts';
import { addMonths } from './addMonths.ts';

/** When something has to be looked at again. */
export interface Review {
  /** The day, as 2026-05-01; `undefined` where there is no date to count from. */
  readonly by: string | undefined;
  /** Whether that day had come on the day asked about; what has no date counts as due. */
  readonly isDue: boolean;
}

/** When a council is asked whether its example still holds: the day given, or counted from its last date. */
export function reviewOf(
  { dates = {} }: Pick<Submission, 'dates'>,
  { examples }: Pick<Freshness, 'examples'>,
  today: string,
): Review {
  const last = dates.updated ?? dates.published;
  const counted = last === undefined ? undefined : addMonths(last, examples);
  return reviewBy(dates.reviewBy ?? counted, today);
}

/** When a contact has to be confirmed again. */
export function contactReview(
  { confirmed }: Pick<Contact, 'confirmed'>,
  { contacts }: Pick<Freshness, 'contacts'>,
  today: string,
): Review {
  return reviewBy(confirmed === undefined ? undefined : addMonths(confirmed, contacts), today);
}

function reviewBy(by: string | undefined, today: string): Review {
  return { by, isDue: by === undefined || by <= today };
}

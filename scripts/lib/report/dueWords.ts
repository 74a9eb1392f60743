import type { Measure } from '../../../src/domain/catalogue.ts';
import { formatPartialDate, formatPeriod } from '../../../src/domain/submission/period.ts';
import type { DueExample, DuePart } from '../../../src/domain/submission/freshness/dueExamples.ts';
import { NOT_STATED } from '../../../src/domain/text.ts';
import { countOf, listOf } from '../../../src/domain/words.ts';

/** What is due of an example in a few words: "page, 2 contacts and 1 old figure". */
export function dueSummary({ parts }: DueExample): string {
  const count = (kind: DuePart['kind']) => parts.filter((part) => part.kind === kind).length;
  const [contacts, figures] = [count('contact'), count('figure')];
  return listOf([
    ...(count('example') > 0 ? ['page'] : []),
    ...(contacts > 0 ? [countOf(contacts, 'contact')] : []),
    ...(figures > 0 ? [countOf(figures, 'old figure')] : []),
  ]);
}

/** Since when an example is due, in words. */
export function dueSince({ since }: DueExample): string {
  return since === '' ? 'no date recorded' : formatPartialDate(since);
}

/** One thing that is due, as a line of a message to whoever can answer. */
export function dueLine(part: DuePart, measures: readonly Measure[]): string {
  if (part.kind === 'figure') {
    const { measure, population, values } = part.metric;
    const name = measures.find(({ id }) => id === measure)?.name ?? measure;
    const who = population === NOT_STATED ? '' : `, ${population}`;
    const stated = values.map(({ period }) => period).filter((period) => period !== NOT_STATED);
    const periods = [...new Set(stated)].map(formatPeriod);
    return `The figure “${name}${who}” is from ${listOf(periods)}. Is there a newer one?`;
  }
  const when =
    part.by === undefined
      ? 'nobody has recorded when it was last confirmed'
      : `it was to be confirmed by ${formatPartialDate(part.by)}`;
  return part.kind === 'contact'
    ? `The contact “${part.role}”: ${when}. Is this still the right person or mailbox?`
    : `The page as a whole: ${when}. Does what it says still hold?`;
}

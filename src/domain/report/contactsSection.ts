import type { Catalogue } from '../catalogue.ts';
import { freshnessOf } from '../site/freshnessSchema.ts';
import { contactReview } from '../submission/freshness/reviewOf.ts';
import { formatPartialDate } from '../submission/period.ts';
import { listOf } from '../words.ts';
import type { ReportSection } from './section.ts';

/** Contacts that nobody has confirmed in time, and examples with nobody to ask. By role: no names. */
export function contactsSection(catalogue: Catalogue, today: string): ReportSection {
  const { submissions, site, council } = catalogue;
  const freshness = freshnessOf(site);
  const rows = submissions.flatMap(({ id, councils, contacts }) => {
    const where = listOf(councils.map((each) => council(each).shortName));
    if (contacts.length === 0) return [[where, id, '', 'Nobody to ask']];
    return contacts
      .filter((contact) => contactReview(contact, freshness, today).isDue)
      .map(({ role, confirmed }) => [
        where,
        id,
        confirmed === undefined ? 'Never recorded' : formatPartialDate(confirmed),
        role,
      ]);
  });
  return {
    id: 'contacts',
    title: 'Contacts to confirm',
    head: ['Council', 'Example', 'Last confirmed', 'Contact'],
    rows: rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en-GB')),
    none: 'Every contact was confirmed in time.',
  };
}

import type { Catalogue } from '../catalogue.ts';
import { freshnessOf } from '../site/freshnessSchema.ts';
import { isOldFigure, lastKnownDay } from '../submission/freshness/figureAge.ts';
import { contactReview, type Review, reviewOf } from '../submission/freshness/reviewOf.ts';
import type { ReportSection } from './section.ts';

/** How much of what is shown is in date, how much is not, and how much has no date to go by. */
export function agesSection({ submissions, site }: Catalogue, today: string): ReportSection {
  const freshness = freshnessOf(site);
  const pages = submissions.map((each) => reviewOf(each, freshness, today));
  const contacts = submissions.flatMap((each) =>
    each.contacts.map((contact) => contactReview(contact, freshness, today)),
  );
  const figures = submissions
    .flatMap(({ metrics = [] }) => metrics)
    .map((metric): Review => {
      const by = lastKnownDay(metric.values);
      return { by, isDue: by === undefined || isOldFigure(metric, freshness, today) };
    });
  return {
    id: 'ages',
    title: 'Ages',
    note: 'To ask councils about what is due: npm run report -- due --messages FOLDER',
    head: ['What', 'In date', 'Due or old', 'No date recorded'],
    rows: [
      ['Examples', ...agesOf(pages)],
      ['Contacts', ...agesOf(contacts)],
      ['Figures', ...agesOf(figures)],
    ],
    none: 'The hub has no example yet.',
  };
}

function agesOf(reviews: readonly Review[]): string[] {
  const undated = reviews.filter(({ by }) => by === undefined).length;
  const due = reviews.filter(({ isDue }) => isDue).length - undated;
  return [reviews.length - due - undated, due, undated].map(String);
}

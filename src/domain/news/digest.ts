import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { statedStart } from '../submission/started.ts';
import type { Submission } from '../submission/submission.ts';
import { ADOPTION_DECISIONS, EVIDENCE, RESULTS } from '../submission/vocabulary.ts';
import { formatPartialDate } from '../submission/dateWords.ts';
import { listOf } from '../words.ts';
import * as say from './digestWords.ts';
import { addedOn, changedOn, newsOf } from './news.ts';

/** One example in a newsletter. Addresses are whole. */
export interface DigestItem {
  readonly title: string;
  readonly where: string;
  readonly address: string;
  /** Sentences about it. */
  readonly lines: readonly string[];
}

export interface DigestSection {
  readonly heading: string;
  readonly items: readonly DigestItem[];
}

/** What happened on the hub from one day to another, both included. */
export interface Digest {
  readonly title: string;
  readonly period: string;
  readonly opening: string;
  readonly sections: readonly DigestSection[];
  readonly closing: string;
  readonly hub: { readonly name: string; readonly address: string; readonly publisher: string };
  readonly language: string;
}

export interface DigestPeriod {
  /** Days, such as 2026-11-22. */
  readonly since: string;
  readonly until: string;
}

/**
 * Gathers a newsletter from the content: what was added, changed, taken up elsewhere and withdrawn.
 * Sections without an item are left out. `catalogue` may hold drafts; none is told of.
 */
export function digestOf(
  catalogue: Pick<Catalogue, 'site' | 'submissions' | 'ledger' | 'council'>,
  { since, until }: DigestPeriod,
  whole: (address: string) => string,
): Digest {
  const { site, submissions, ledger } = catalogue;
  const during = (day: string | undefined): boolean =>
    day !== undefined && day >= since && day <= until;
  const published = submissions.filter(({ stage }) => stage === 'published');
  const added = published.filter((each) => during(addedOn(each, ledger)));
  const changed = published.filter(
    (each) => !added.includes(each) && during(changedOn(each, ledger)),
  );
  const withdrawn = submissions.filter(
    ({ stage, dates }) => stage === 'withdrawn' && during(dates?.withdrawn),
  );
  const itemOf = (submission: Submission, lines: readonly string[]): DigestItem => ({
    title: submission.title,
    where: listOf(submission.councils.map((id) => catalogue.council(id).shortName)),
    address: whole(addresses.submission(submission.id)),
    lines,
  });
  const inOrder = (list: readonly Submission[]): readonly Submission[] =>
    newsOf(list, ledger).map(({ submission }) => submission);
  const sections: readonly DigestSection[] = [
    {
      heading: say.added(added.length),
      items: inOrder(added).map((each) => itemOf(each, [each.summary, howItWent(each)])),
    },
    {
      heading: say.changed(changed.length),
      items: inOrder(changed).map((each) =>
        itemOf(each, [say.changedOn(formatPartialDate(each.dates?.updated ?? '')), each.summary]),
      ),
    },
    {
      heading: say.elsewhere,
      items: published.flatMap((each) =>
        takenUp(each, catalogue, { since, until }).map((lines) => itemOf(each, lines)),
      ),
    },
    {
      heading: say.withdrawn(withdrawn.length),
      items: withdrawn.map((each) => itemOf(each, [say.withdrawnText])),
    },
  ];
  const told = sections.filter(({ items }) => items.length > 0);
  return {
    title: say.title(site.name),
    period: say.period(formatPartialDate(since), formatPartialDate(until)),
    opening: told.length === 0 ? say.nothing : say.opening,
    sections: told,
    closing: say.closing,
    hub: { name: site.name, address: whole(addresses.home), publisher: site.organisation.name },
    language: site.language,
  };
}

function howItWent({ result, evidence }: Submission): string {
  return say.howItWent(RESULTS[result].label, EVIDENCE[evidence].label);
}

/** What other councils decided in the period; a month or a year counts if it touches it. */
function takenUp(
  { adoptions = [] }: Submission,
  { council }: Pick<Catalogue, 'council'>,
  { since, until }: DigestPeriod,
): string[][] {
  return adoptions.flatMap((adoption) => {
    const date = statedStart({ started: adoption.date });
    if (date === undefined || date < since.slice(0, date.length) || date > until) return [];
    const { label } = ADOPTION_DECISIONS[adoption.decision];
    const { changed, outcome } = adoption;
    const first = say.takenUp(council(adoption.council).shortName, label, formatPartialDate(date));
    return [[first, ...[changed, outcome].filter((line) => line !== undefined)]];
  });
}

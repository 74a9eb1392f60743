import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { addedOn, type NewsItem, newsOf } from '../news/news.ts';
import { newestDay } from '../offline/copyFacts.ts';
import type { Submission } from '../submission/submission.ts';
import { LICENCES } from '../submission/vocabulary.ts';
import { listOf } from '../words.ts';
import type { Feed, FeedEntry } from './atomFeed.ts';
import { tagOf, tagOfSubmission } from './tagOf.ts';

/** Enough for a reader who was away for months; the list of examples has them all. */
const MOST = 50;

/** Gives an address of the hub as a whole one. */
export type Whole = (address: string) => string;

/** What a feed is of: the hub, or a theme, a council or a category by its page. */
export interface FeedOf {
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly submissions: readonly Submission[];
}

/** The title that a page and its feed share. */
export function feedTitle({ site }: Pick<Catalogue, 'site'>, name?: string): string {
  return name === undefined ? `${site.name}: what’s new` : `${site.name}: ${name}`;
}

/** The feed of all examples. */
export function hubFeed(catalogue: Catalogue, whole: Whole): Feed {
  return makeFeed(
    {
      page: addresses.whatsNew,
      title: feedTitle(catalogue),
      subtitle: catalogue.site.tagline,
      submissions: catalogue.submissions,
    },
    addresses.feed,
    catalogue,
    whole,
  );
}

/** The feed of one page’s examples. */
export function pageFeed(of: FeedOf, catalogue: Catalogue, whole: Whole): Feed {
  return makeFeed(of, addresses.feedOf(of.page), catalogue, whole);
}

function makeFeed(of: FeedOf, self: string, catalogue: Catalogue, whole: Whole): Feed {
  const { site, ledger } = catalogue;
  const news = newsOf(of.submissions, ledger).slice(0, MOST);
  return {
    id: tagOf(catalogue, self.slice(1)),
    title: of.title,
    subtitle: of.subtitle,
    self: whole(self),
    page: whole(of.page),
    language: site.language,
    // A feed without entries is as old as the content.
    updated: news[0]?.day ?? newestDay(catalogue),
    publisher: { name: site.organisation.name, url: site.organisation.url },
    entries: news.map((item) => entryOf(item, catalogue, whole)),
  };
}

function entryOf({ submission, day }: NewsItem, catalogue: Catalogue, whole: Whole): FeedEntry {
  const { id, title, summary, councils, themes, licence } = submission;
  const names = councils.map((council) => catalogue.council(council));
  return {
    id: tagOfSubmission(catalogue, submission),
    title: `${title}, ${listOf(names.map(({ shortName }) => shortName))}`,
    address: whole(addresses.submission(id)),
    published: addedOn(submission, catalogue.ledger) ?? day,
    updated: day,
    summary,
    authors: names.map(({ name }) => name),
    categories: themes.map((theme) => ({ term: theme, label: catalogue.theme(theme).title })),
    rights: `${LICENCES[licence].label}. ${LICENCES[licence].meaning}`,
  };
}

import type { Catalogue } from '../catalogue.ts';
import { changedOn } from '../news/news.ts';
import { slugOf } from '../slug.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/** What the copy to download says of itself. */
export interface CopyFacts {
  readonly name: string;
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly publisher: string;
  /** A day: the newest date in the content, so that the same content makes the same copy. */
  readonly date: string;
}

export function copyFacts(catalogue: Catalogue): CopyFacts {
  const { site } = catalogue;
  const { name, shortName } = site.organisation;
  return {
    name: site.name,
    file: copyName(site),
    publisher: shortName === name ? name : `${name} (${shortName})`,
    date: newestDay(catalogue),
  };
}

/** Name of the copy to download, without its ending. */
export function copyName({ name }: { readonly name: string }): string {
  return slugOf(name) || 'hub';
}

type Dated = Pick<Catalogue, 'pages' | 'submissions' | 'benchmarks' | 'ledger'>;

/** The newest date in the content, as a day; worked out once, since every citation gives it. */
export const newestDay: (catalogue: Dated) => string = madeOnce(findNewestDay);

function findNewestDay({ pages, submissions, benchmarks, ledger }: Dated): string {
  const dates = [
    ...pages.map(({ updated }) => updated),
    ...submissions.flatMap((each) => [each.dates?.published, changedOn(each, ledger)]),
    ...benchmarks.map(({ source }) => source.retrieved),
  ];
  const days = dates.flatMap((date) => {
    if (date === undefined) return [];
    // A month or a year counts from its first day.
    return `${date}-01-01`.slice(0, 10);
  });
  return days.toSorted().at(-1) ?? '1980-01-01';
}

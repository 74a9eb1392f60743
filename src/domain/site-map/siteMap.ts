import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { escapeXml } from '../escapeXml.ts';
import { changedOn } from '../news/news.ts';
import { publishedCharts } from '../published-chart/publishedCharts.ts';
import type { Submission } from '../submission/submission.ts';

export interface SiteMapEntry {
  readonly address: string;
  /** The day its content last changed, where that is known. */
  readonly changed?: string;
}

/** More than the standard allows in one file; far above what a hub holds. */
const MOST = 50_000;

/** Pages for search engines, with the day each changed where the content tells it. */
export function siteMapEntries(catalogue: Catalogue): readonly SiteMapEntry[] {
  const { submissions, themes, councils, categories, measures, benchmarks, pages, ledger } =
    catalogue;
  const newestOf = newestBy(submissions, (each) => changedOn(each, ledger));
  const inThemes = newestOf((each) => each.themes);
  const inCouncils = newestOf((each) => each.councils);
  const inCategories = newestOf((each) => each.categories);
  const newest = newestOf(() => ['all']).get('all');
  const retrieved = new Map(benchmarks.map(({ measure, source }) => [measure, source.retrieved]));
  const written = new Map(pages.map(({ id, updated }) => [id, updated]));
  return [
    ...[addresses.home, addresses.submissions, addresses.whatsNew, addresses.data].map((address) =>
      entry(address, newest),
    ),
    ...[
      addresses.themes,
      addresses.councils,
      addresses.categories,
      addresses.measures,
      addresses.charts,
      addresses.maps,
      addresses.compare,
      addresses.compareCouncils,
      addresses.find,
      addresses.gaps,
      addresses.glossary,
      addresses.contribute,
      addresses.offline,
    ].map((address) => entry(address)),
    ...(catalogue.site.federation === undefined ? [] : [entry(addresses.elsewhere)]),
    entry(addresses.about, written.get('about')),
    entry(addresses.accessibility, written.get('accessibility')),
    entry(addresses.privacy, written.get('privacy')),
    ...submissions.map((each) => entry(addresses.submission(each.id), changedOn(each, ledger))),
    ...themes.map(({ id }) => entry(addresses.theme(id), inThemes.get(id))),
    ...councils.map(({ id }) => entry(addresses.council(id), inCouncils.get(id))),
    ...categories.map(({ id }) => entry(addresses.category(id), inCategories.get(id))),
    ...measures.map(({ id }) => entry(addresses.measure(id), retrieved.get(id)?.slice(0, 10))),
    ...publishedCharts(catalogue).map(({ id }) => entry(addresses.chart(id))),
  ].slice(0, MOST);
}

/** The entries as the Sitemaps standard writes them. `whole` makes addresses whole. */
export function siteMapXml(
  entries: readonly SiteMapEntry[],
  whole: (address: string) => string,
): string {
  const lines = entries.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeXml(whole(address))}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}

function entry(address: string, changed?: string): SiteMapEntry {
  return changed === undefined ? { address } : { address, changed };
}

/** The newest day among the examples that share each of some ids; each example is looked at once. */
function newestBy(
  submissions: readonly Submission[],
  dayOf: (submission: Submission) => string | undefined,
) {
  return (idsOf: (submission: Submission) => readonly string[]): ReadonlyMap<string, string> => {
    const newest = new Map<string, string>();
    for (const submission of submissions) {
      const day = dayOf(submission);
      if (day === undefined) continue;
      for (const id of idsOf(submission)) {
        if (day > (newest.get(id) ?? '')) newest.set(id, day);
      }
    }
    return newest;
  };
}

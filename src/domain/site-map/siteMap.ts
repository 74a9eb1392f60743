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

/** What the standard allows in one file; far above what most hubs hold. */
const MOST = 50_000;

export interface SiteMapFile {
  readonly address: string;
  readonly xml: string;
}

type Whole = (address: string) => string;

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
  ];
}

/**
 * The files of the site map, the one that robots are told of first. Where that would hold more than
 * it may, it names the parts instead. `whole` makes addresses whole.
 */
export function siteMapFiles(
  entries: readonly SiteMapEntry[],
  whole: Whole,
  most = MOST,
): readonly SiteMapFile[] {
  const first = addresses.sitemap;
  if (entries.length <= most) return [{ address: first, xml: siteMapXml(entries, whole) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    address: addresses.sitemapPart(index + 1),
    held: entries.slice(index * most, (index + 1) * most),
  }));
  const named = parts.map(({ address, held }) => {
    const changed = held
      .flatMap((each) => each.changed ?? [])
      .sort()
      .at(-1);
    return `<sitemap>${placeOf(changed === undefined ? { address } : { address, changed }, whole)}</sitemap>`;
  });
  return [
    { address: first, xml: xmlOf('sitemapindex', named) },
    ...parts.map(({ address, held }) => ({ address, xml: siteMapXml(held, whole) })),
  ];
}

/** Entries as the Sitemaps standard writes them. */
function siteMapXml(entries: readonly SiteMapEntry[], whole: Whole): string {
  return xmlOf(
    'urlset',
    entries.map((each) => `<url>${placeOf(each, whole)}</url>`),
  );
}

function placeOf({ address, changed }: SiteMapEntry, whole: Whole): string {
  const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<loc>${escapeXml(whole(address))}</loc>${day}`;
}

function xmlOf(root: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
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

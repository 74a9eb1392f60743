import type { APIContext } from 'astro';
import { feedResponse, wholeOf } from '../../../components/feed/feedResponse.ts';
import { getCatalogue } from '../../../content.ts';
import { addresses } from '../../../domain/addresses.ts';
import { feedTitle, pageFeed } from '../../../domain/feed/hubFeeds.ts';
import { themeEntries, type ThemeEntry } from '../../../domain/theme/themeIndex.ts';

export async function getStaticPaths() {
  const entries = themeEntries(await getCatalogue());
  return entries.map((entry) => ({ params: { id: entry.theme.id }, props: { entry } }));
}

interface Props {
  readonly entry: ThemeEntry;
}

/** What is new in one theme, for feed readers. */
export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  const { theme, submissions } = props.entry;
  const catalogue = await getCatalogue();
  const of = {
    page: addresses.theme(theme.id),
    title: feedTitle(catalogue, theme.title),
    subtitle: theme.definition,
    submissions,
  };
  return feedResponse(pageFeed(of, catalogue, wholeOf(site ?? url)));
}

import type { APIContext } from 'astro';
import { feedResponse, wholeOf } from '../../../components/feed/feedResponse.ts';
import { getCatalogue } from '../../../content.ts';
import { addresses } from '../../../domain/addresses.ts';
import { councilEntries, type CouncilEntry } from '../../../domain/council/councilIndex.ts';
import { feedTitle, pageFeed } from '../../../domain/feed/hubFeeds.ts';

export async function getStaticPaths() {
  const entries = councilEntries(await getCatalogue());
  return entries.map((entry) => ({ params: { id: entry.council.id }, props: { entry } }));
}

interface Props {
  readonly entry: CouncilEntry;
}

/** What is new from one council, for feed readers. */
export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  const { council, submissions } = props.entry;
  const catalogue = await getCatalogue();
  const of = {
    page: addresses.council(council.id),
    title: feedTitle(catalogue, council.shortName),
    subtitle: council.name,
    submissions,
  };
  return feedResponse(pageFeed(of, catalogue, wholeOf(site ?? url)));
}

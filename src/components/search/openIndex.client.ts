import type { SearchParts } from '../../domain/search/answerSearch.ts';
import { NO_EXAMPLES } from '../../domain/search/noExamples.ts';
import { pagefindIndex } from '../../domain/search/pagefindIndex.ts';
import { readMembership, type FacetPlaces } from '../../domain/search/readMembership.ts';
import { startPagefind } from './pagefindWorker.client.ts';
import { fetchLexicon } from './words.client.ts';

/** How long the index may take to open before the page says that search does not work. */
const PATIENCE = 15_000;

/**
 * Starts Pagefind and reads what every search needs. Rejects if its files are missing or the browser
 * refuses to run them, which Pagefind itself may only show by never answering. Without a folder
 * the hub has no examples, and so no index.
 */
export async function openIndex(folder: string, base: string): Promise<SearchParts> {
  let timer = 0;
  const tooLong = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(new Error('The search index did not open in time.'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([open(folder, base), tooLong]);
  } finally {
    window.clearTimeout(timer);
  }
}

async function open(folder: string, base: string): Promise<SearchParts> {
  if (folder === '') return { ...NO_EXAMPLES, lexicon: await fetchLexicon(`${base}search/`) };
  const index = pagefindIndex(startPagefind(folder, base));
  const [facets, lexicon, newest, reviewed, title] = await Promise.all([
    fetchFacets(`${base}search/facets.json`),
    fetchLexicon(`${base}search/`),
    index.order('newest', 'desc'),
    index.order('reviewed', 'desc'),
    index.order('title', 'asc'),
  ]);
  if (title.length === 0) throw new Error('The search index has no pages.');
  const membership = readMembership(facets, title);
  return { index, lexicon, membership, orders: { newest, reviewed, title } };
}

async function fetchFacets(address: string): Promise<FacetPlaces> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('What results are narrowed by could not be fetched.');
  return (await answer.json()) as FacetPlaces;
}

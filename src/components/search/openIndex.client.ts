import type { SearchParts } from '../../domain/search/answerSearch.ts';
import { NO_EXAMPLES } from '../../domain/search/noExamples.ts';
import { pagefindIndex, type FacetLabels } from '../../domain/search/pagefindIndex.ts';
import { startPagefind } from './pagefindWorker.client.ts';
import { fetchLexicon } from './words.client.ts';

/** How long the index may take to open before the page says that search does not work. */
const PATIENCE = 15_000;

/**
 * Starts Pagefind and reads what every search needs. Rejects if its files are missing or the browser
 * refuses to run them, which Pagefind itself may only show by never answering. Without a folder
 * the hub has no examples, and so no index.
 */
export async function openIndex(
  folder: string,
  base: string,
  labels: FacetLabels,
): Promise<SearchParts> {
  let timer = 0;
  const tooLong = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(new Error('The search index did not open in time.'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([open(folder, base, labels), tooLong]);
  } finally {
    window.clearTimeout(timer);
  }
}

async function open(folder: string, base: string, labels: FacetLabels): Promise<SearchParts> {
  if (folder === '') return { ...NO_EXAMPLES, lexicon: await fetchLexicon(`${base}search/`) };
  const index = pagefindIndex(startPagefind(folder, base));
  const [membership, lexicon, newest, reviewed, title] = await Promise.all([
    index.membership(labels),
    fetchLexicon(`${base}search/`),
    index.order('newest', 'desc'),
    index.order('reviewed', 'desc'),
    index.order('title', 'asc'),
  ]);
  if (title.length === 0) throw new Error('The search index has no pages.');
  return { index, lexicon, membership, orders: { newest, reviewed, title } };
}

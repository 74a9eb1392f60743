import type { SearchParts } from '../../domain/search/answerSearch.ts';
import {
  pagefindIndex,
  type FacetLabels,
  type Pagefind,
} from '../../domain/search/pagefindIndex.ts';
import { fetchLexicon } from './words.client.ts';

/** How long the index may take to open before the page says that search does not work. */
const PATIENCE = 15_000;

interface PagefindModule extends Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly init: () => Promise<void>;
}

/**
 * Loads Pagefind and reads what every search needs. Rejects if its files are missing or the browser
 * refuses to run them, which Pagefind itself may only show by never answering.
 */
export async function openIndex(
  address: string,
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
    return await Promise.race([open(address, base, labels), tooLong]);
  } finally {
    window.clearTimeout(timer);
  }
}

async function open(address: string, base: string, labels: FacetLabels): Promise<SearchParts> {
  // The file is made after the site is bundled, so the bundler must not look for it.
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  const index = pagefindIndex(pagefind);
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

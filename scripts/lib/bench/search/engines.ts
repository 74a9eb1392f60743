import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerSearch, type SearchParts } from '../../../../src/domain/search/answerSearch.ts';
import { openLexicon } from '../../../../src/domain/search/lexicon/lexicon.ts';
import type { LexiconData } from '../../../../src/domain/search/lexicon/lexiconData.ts';
import { pagefindIndex, type Pagefind } from '../../../../src/domain/search/pagefindIndex.ts';
import { readMembership, type FacetPlaces } from '../../../../src/domain/search/readMembership.ts';
import { EMPTY_STATE } from '../../../../src/domain/search/searchState.ts';

/** A way of searching the built hub: ids of examples, best first. */
export interface Engine {
  readonly name: string;
  readonly search: (query: string) => Promise<readonly string[]>;
}

/** The built hub's own search as the browser runs it, and what it is made of. */
export interface HubSearch {
  readonly parts: SearchParts;
  readonly pagefind: Pagefind;
  /** Every file that was fetched so far. */
  readonly fetched: readonly string[];
  /** The id of the example that a result stands for. */
  readonly idOf: (hit: string) => Promise<string>;
}

let opened = 0;
/** What fetched before; whoever asks for an address of the web still gets it. */
const webFetch = globalThis.fetch;

/** Opens the search of a built hub in Node, where Pagefind's module runs once it can fetch files. */
export async function openHub(dist: string): Promise<HubSearch> {
  opened += 1;
  const bundle = path.join(dist, 'pagefind');
  const fetched: string[] = [];
  globalThis.fetch = (address, init) => {
    if (typeof address !== 'string' || address.startsWith('http')) return webFetch(address, init);
    const file = address.replace(/^file:\/\//, '').replace(/\?.*$/, '');
    fetched.push(file);
    return Promise.resolve(new Response(readFileSync(file)));
  };
  const pagefind = (await import(
    // Another address is another module: nothing is left from an earlier opening.
    `${pathToFileURL(path.join(bundle, 'pagefind.js')).href}?${String(opened)}`
  )) as Pagefind & { readonly options: (options: object) => Promise<void> };
  await pagefind.options({ basePath: `${bundle}/`, baseUrl: '/' });
  const index = pagefindIndex(pagefind);
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(dist, name), 'utf8'));
  const words = json('search/words.json') as LexiconData;
  const facets = json('search/facets.json') as FacetPlaces;
  const order = await index.order('title', 'asc');
  const parts: SearchParts = {
    index,
    lexicon: openLexicon(words),
    membership: readMembership(facets, order),
    orders: { title: order, newest: order, reviewed: order },
  };
  return {
    parts,
    pagefind,
    fetched,
    idOf: async (hit) => exampleId((await index.page(hit)).address),
  };
}

/** The hub's own search: Pagefind with the concept layer. */
export function hubEngine({ parts, idOf }: HubSearch): Engine {
  return {
    name: 'this hub',
    search: async (query) => {
      const { hits } = await answerSearch({ ...EMPTY_STATE, query }, parts);
      return Promise.all(hits.slice(0, 10).map(({ id }) => idOf(id)));
    },
  };
}

/** Pagefind as it comes. */
export function plainPagefind({ pagefind }: HubSearch): Engine {
  return {
    name: 'plain Pagefind',
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
      return pages.flatMap((page) => (page === null ? [] : [exampleId(page.url)]));
    },
  };
}

/** The id in an example's address. */
export function exampleId(address: string): string {
  return path.basename(address);
}

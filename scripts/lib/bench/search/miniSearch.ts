import MiniSearch from 'minisearch';
import { answerSearch } from '../../../../src/domain/search/answerSearch.ts';
import type { IndexedPage, SearchIndex } from '../../../../src/domain/search/searchIndex.ts';
import { EMPTY_STATE } from '../../../../src/domain/search/searchState.ts';
import { normalise } from '../../../../src/domain/search/words.ts';
import { exampleId, type Engine, type HubSearch } from './engines.ts';

interface Doc {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly councils: string;
  readonly keywords: string;
  readonly text: string;
}

const FIELDS = ['title', 'summary', 'councils', 'keywords', 'text'] as const;
const BOOST = { title: 4, summary: 3, councils: 3, keywords: 2 };

/** MiniSearch over the same texts, tuned: weights, prefixes, slips, and any of the words. */
export async function tunedMiniSearch(hub: HubSearch): Promise<Engine> {
  const { mini, docs } = await indexOf(hub);
  return {
    name: 'MiniSearch, tuned',
    search: (query) =>
      Promise.resolve(
        mini
          .search(query, {
            boost: BOOST,
            prefix: (term) => term.length > 3,
            fuzzy: (term) => (term.length > 4 ? 0.2 : false),
            combineWith: 'OR',
          })
          .slice(0, 10)
          .map(({ id }) => exampleId(docs.get(id as string)?.address ?? '')),
      ),
  };
}

/** MiniSearch under this hub's own concept layer. */
export async function layeredMiniSearch(hub: HubSearch): Promise<Engine> {
  const { mini, docs } = await indexOf(hub);
  const index: SearchIndex = {
    page: (id) => {
      const page = docs.get(id);
      return page === undefined ? Promise.reject(new Error(id)) : Promise.resolve(page);
    },
    find: (text) => Promise.resolve(find(text, mini, docs)),
  };
  return {
    name: 'MiniSearch with the layer',
    search: async (query) => {
      const { hits } = await answerSearch({ ...EMPTY_STATE, query }, { ...hub.parts, index });
      return hits.slice(0, 10).map(({ id }) => exampleId(docs.get(id)?.address ?? ''));
    },
  };
}

function find(text: string | null, mini: MiniSearch<Doc>, docs: ReadonlyMap<string, IndexedPage>) {
  if (text === null)
    return [...docs.keys()].map((id) => ({ id, score: 1, places: [], inTitle: false }));
  const phrase = /^"(.+)"$/.exec(text)?.[1];
  const found = mini.search(phrase ?? text, { boost: BOOST, prefix: true, combineWith: 'AND' });
  return found
    .filter(({ id }) => phrase === undefined || has(docs.get(id as string), phrase))
    .map(({ id, score, match }) => ({
      id: id as string,
      // Scores of the two engines differ in size: this brings them to one.
      score: score / 4,
      places: placesOf(docs.get(id as string), Object.keys(match)),
      inTitle: Object.values(match).some((fields) => fields.includes('title')),
    }));
}

function has(page: IndexedPage | undefined, phrase: string): boolean {
  return page !== undefined && normalise(page.words.join(' ')).includes(normalise(phrase));
}

function placesOf(page: IndexedPage | undefined, terms: readonly string[]): readonly number[] {
  return (page?.words ?? []).flatMap((word, place) =>
    terms.some((term) => normalise(word).split(' ').includes(term)) ? [place] : [],
  );
}

async function indexOf({ parts }: HubSearch) {
  const docs = new Map<string, IndexedPage>();
  for (const { id } of await parts.index.find(null)) docs.set(id, await parts.index.page(id));
  const mini = new MiniSearch<Doc>({
    fields: [...FIELDS],
    tokenize: (text) => normalise(text).split(' '),
    processTerm: (term) => (term === '' || parts.lexicon.ignores(term) ? null : term),
  });
  mini.addAll(
    [...docs].map(([id, { title, summary, councils, keywords, words }]) => ({
      id,
      title,
      summary,
      councils,
      keywords,
      text: words.join(' '),
    })),
  );
  return { mini, docs };
}

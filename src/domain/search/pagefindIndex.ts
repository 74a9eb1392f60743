import { FACET_NAMES, type FacetName } from './facetNames.ts';
import type { Membership } from './narrow.ts';
import type { Hit, IndexedPage, SearchIndex } from './searchIndex.ts';

/** The parts of Pagefind's browser module that are used here. */
export interface Pagefind {
  readonly search: (
    text: string | null,
    options?: PagefindOptions,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Every value of every filter, with the number of pages that have it. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  /** Names of the metadata that answered, if any did. */
  readonly matchedMetaFields?: readonly string[];
  /** Null when the page's file does not arrive, as when a reader leaves meanwhile. */
  readonly data: () => Promise<PagefindPage | null>;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  /** What the page's IndexedFacts gave; pages of other kinds have a title only. */
  readonly meta: {
    readonly title?: string;
    readonly council?: string;
    readonly themes?: string;
    readonly summary?: string;
    readonly keywords?: string;
  };
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

export interface PagefindIndex extends SearchIndex {
  /** Which pages have which facet value. Values are the ids given for the index's labels. */
  readonly membership: (labels: FacetLabels) => Promise<Membership>;
  /** Ids of all pages in an order that the pages offer, such as by title. */
  readonly order: (by: string, direction: 'asc' | 'desc') => Promise<readonly string[]>;
}

/** For each facet, the id of each label that the index may hold. */
export type FacetLabels = Readonly<Record<FacetName, ReadonlyMap<string, string>>>;

/** Offers Pagefind's module as the index that the rest of search is written for. */
export function pagefindIndex(pagefind: Pagefind): PagefindIndex {
  const open = new Map<string, () => Promise<PagefindPage | null>>();
  const pages = new Map<string, Promise<IndexedPage>>();

  const ids = async (options: PagefindOptions): Promise<readonly string[]> =>
    (await pagefind.search(null, options)).results.map(({ id }) => id);

  return {
    async find(text): Promise<readonly Hit[]> {
      // A number stands for itself: its longer neighbours would only be fetched to be refused.
      const asked = text !== null && /^\d+$/.test(text) ? `"${text}"` : text;
      const { results } = await pagefind.search(asked);
      for (const { id, data } of results) open.set(id, data);
      return results.map(({ id, score, words, matchedMetaFields = [] }) => ({
        id,
        score,
        places: words,
        inTitle: matchedMetaFields.includes('title'),
      }));
    },
    page(id) {
      const data = open.get(id);
      if (data === undefined) throw new Error(`No search has found the page "${id}".`);
      const known = pages.get(id);
      if (known !== undefined) return known;
      const page = data().then((found) => {
        if (found === null) throw new Error(`The page "${id}" could not be fetched.`);
        return toPage(found);
      });
      pages.set(id, page);
      // A page that could not be fetched may be asked for again.
      page.catch(() => pages.delete(id));
      return page;
    },
    async membership(labels) {
      const filters = await pagefind.filters();
      const entries = FACET_NAMES.map(async (name) => {
        const values = Object.keys(filters[name] ?? {}).map(async (label) => {
          const id = labels[name].get(label) ?? label;
          return [id, new Set(await ids({ filters: { [name]: label } }))] as const;
        });
        return [name, new Map(await Promise.all(values))] as const;
      });
      return Object.fromEntries(await Promise.all(entries)) as unknown as Membership;
    },
    order: (by, direction) => ids({ sort: { [by]: direction } }),
  };
}

function toPage({ url, content, meta, anchors }: PagefindPage): IndexedPage {
  return {
    address: url,
    title: meta.title ?? url,
    councils: meta.council ?? '',
    themes: meta.themes ?? '',
    summary: meta.summary ?? '',
    keywords: meta.keywords ?? '',
    // The same split as in the index: positions are counted in these words.
    words: content.split(/[^\S\uFEFF]+/),
    headings: anchors
      .filter(
        ({ element, id, text }) => /^h[2-4]$/.test(element) && id !== '' && text.trim() !== '',
      )
      .map(({ id, text, location }) => ({ id, text: text.trim(), place: location }))
      .sort((a, b) => a.place - b.place),
  };
}

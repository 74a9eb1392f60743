import type { Hit, IndexedPage, SearchIndex } from './searchIndex.ts';

/** The parts of Pagefind's browser module that are used here. */
export interface Pagefind {
  readonly search: (
    text: string | null,
    options?: PagefindOptions,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Fetches the parts of the index in which the words of a text would stand. */
  readonly preload: (text: string) => Promise<unknown>;
}

interface PagefindOptions {
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
  /** Ids of all pages in an order that the pages offer, such as by title. */
  readonly order: (by: string, direction: 'asc' | 'desc') => Promise<readonly string[]>;
}

/** Comes after whatever an English word may go on with. */
const LAST = 'zzz';

/** Offers Pagefind's module as the index that the rest of search is written for. */
export function pagefindIndex(pagefind: Pagefind): PagefindIndex {
  const open = new Map<string, () => Promise<PagefindPage | null>>();
  const pages = new Map<string, Promise<IndexedPage>>();

  const ids = async (options: PagefindOptions): Promise<readonly string[]> =>
    (await pagefind.search(null, options)).results.map(({ id }) => id);

  /**
   * Pagefind fetches the part of the index where a word would stand. Where it is the beginning of
   * others, those may go on in the next part.
   */
  const fetchWhole = (text: string): Promise<unknown> => {
    const words = text.split(' ');
    return pagefind.preload([...words, ...words.map((word) => `${word}${LAST}`)].join(' '));
  };

  return {
    async find(text): Promise<readonly Hit[]> {
      // A number stands for itself: its longer neighbours would only be fetched to be refused.
      const asked = text !== null && /^\d+$/.test(text) ? `"${text}"` : text;
      if (text !== null && asked === text && !text.startsWith('"')) await fetchWhole(text);
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

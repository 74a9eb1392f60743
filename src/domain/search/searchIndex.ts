/** One page that contains what was asked for. */
export interface Hit {
  /** The page's name inside the index; it changes when the page does. */
  readonly id: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** Positions of the words found, counted in `IndexedPage.words`. Empty if only metadata matched. */
  readonly places: readonly number[];
  /** Whether the title answers too. */
  readonly inTitle: boolean;
}

/** A heading with an id inside a page. */
export interface IndexedHeading {
  readonly id: string;
  readonly text: string;
  /** Position of its first word in `IndexedPage.words`. */
  readonly place: number;
}

/** What the index holds of one page. */
export interface IndexedPage {
  /** Address with the site's base. */
  readonly address: string;
  readonly title: string;
  readonly councils: string;
  readonly themes: string;
  readonly summary: string;
  readonly keywords: string;
  /** The text as words with their punctuation; headings and list items end with a full stop. */
  readonly words: readonly string[];
  readonly headings: readonly IndexedHeading[];
}

/**
 * The few things search needs of a full-text index, so that everything above it is pure and runs
 * the same in a browser and in a test.
 */
export interface SearchIndex {
  /**
   * Pages with every known word of the text, best first; with quotation marks around it, pages
   * with the exact phrase. Words the index does not know are ignored. `null` finds all pages.
   */
  readonly find: (text: string | null) => Promise<readonly Hit[]>;
  /** What the index holds of a page that was found. */
  readonly page: (id: string) => Promise<IndexedPage>;
}

/** The same index as if it held only the pages that are wanted. */
export function restrictTo(index: SearchIndex, wanted: (id: string) => boolean): SearchIndex {
  return {
    page: index.page,
    find: async (text) => (await index.find(text)).filter(({ id }) => wanted(id)),
  };
}

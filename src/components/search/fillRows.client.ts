import type { IndexedPage } from '../../domain/search/searchIndex.ts';
import type { ResultRow } from './resultRow.client.ts';

/** A row with how to fetch what the index holds of its page. */
export interface OpenRow extends ResultRow {
  readonly page: () => Promise<IndexedPage>;
}

/** How near the screen a row comes before its page is fetched. */
const NEAR = '150px';
/** Rows are never lower than this, in pixels: so many stand on the first screen at most. */
const LOWEST_ROW = 300;

/** Fills a row; one whose page cannot be fetched keeps its summary. */
export async function fillRow({ page, fill }: OpenRow): Promise<void> {
  try {
    fill(await page());
  } catch {
    // The row says what it answers by; only the passage is missing.
  }
}

/** Fills the first screen's rows now, and the others when the reader comes near them. */
export async function fillRows(rows: readonly OpenRow[]): Promise<void> {
  const first = Math.ceil(window.innerHeight / LOWEST_ROW);
  const byElement = new Map<Element, OpenRow>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const row = byElement.get(target);
        if (!isIntersecting || row === undefined) continue;
        observer.unobserve(target);
        void fillRow(row);
      }
    },
    { rootMargin: NEAR },
  );
  for (const row of rows.slice(first)) {
    byElement.set(row.element, row);
    observer.observe(row.element);
  }
  await Promise.all(rows.slice(0, first).map(fillRow));
}

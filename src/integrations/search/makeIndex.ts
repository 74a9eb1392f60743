import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** Pagefind's own interfaces, its highlighter and its stemmer-less engine: nothing loads them. */
const NOT_NEEDED =
  /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.pagefind$)/;

/** Addresses of people are read on their pages, one at a time; an index would hand them out in bulk. */
const NEVER = ['a[href^="mailto:"]', 'a[href^="tel:"]'];

/** Stopping Pagefind's process stops every index in it, so indexes are made one after another. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes one English index and returns its files, with paths from the index's own folder.
 * Throws what Pagefind reports as errors.
 */
export function makeIndex(
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<readonly IndexFile[]> {
  const making = last.then(() => make(fill));
  last = making.catch(() => undefined);
  return making;
}

async function make(fill: (index: PagefindIndex) => Promise<void>): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: NEVER });
    throwIfAny(errors);
    if (index === undefined) throw new Error('Pagefind did not start.');
    await fill(index);
    const made = await index.getFiles();
    throwIfAny(made.errors);
    return made.files.filter(({ path }) => !NOT_NEEDED.test(path));
  } finally {
    await close();
  }
}

/** Turns the list of errors in Pagefind's answers into an exception. */
export function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}

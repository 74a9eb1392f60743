import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** Pagefind's own interfaces, its highlighter and its stemmer-less engine: nothing loads them. */
const NOT_NEEDED =
  /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.pagefind$)/;

/** Addresses of people are read on their pages, one at a time; an index would hand them out in bulk. */
const NEVER = ['a[href^="mailto:"]', 'a[href^="tel:"]'];

/**
 * How much one part of the index holds, in places of words. A search fetches the part of each of
 * its words whole, so Pagefind's own 20,000 bring many words that nobody asked for: 76 KB with 30
 * examples and 577 with 1,000 for a question that now takes 60 and 240.
 */
const PART = '2000';
/** Pagefind reads it when its process starts; there is no option for it yet. */
const PART_SETTING = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

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
  const before = process.env[PART_SETTING];
  process.env[PART_SETTING] = before ?? PART;
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
    if (before === undefined) Reflect.deleteProperty(process.env, PART_SETTING);
  }
}

/** Turns the list of errors in Pagefind's answers into an exception. */
export function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}

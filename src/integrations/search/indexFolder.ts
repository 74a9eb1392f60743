import { readFileSync } from 'node:fs';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexedPart } from './indexedPart.ts';
import { emailsInIndex } from './emailsInIndex.ts';
import { makeIndex, throwIfAny } from './makeIndex.ts';
import { readableCells } from './readableCells.ts';

export interface IndexedFolder {
  readonly pages: number;
  /** Size of all files of the index. */
  readonly bytes: number;
}

/**
 * The pages that the index holds. Themes, councils, measures and the glossary are found by their
 * names, which the browser has anyway: their texts would make the first search half as heavy again.
 */
const EXAMPLES = 'submissions/*/index.html';

/**
 * What stands in place of an example that was taken down, or at an address that it had before: nobody
 * should find either.
 */
const IN_PLACE = [' data-withdrawn', ' data-moved'];

/**
 * Indexes the built pages of a folder and writes `pagefind/` into it; without examples it writes
 * nothing. Throws, in plain words, if an example does not offer itself to search or if the index
 * would hold an email address.
 */
export async function indexFolder(folder: string): Promise<IndexedFolder> {
  const pages = await examplesIn(folder);
  if (pages.length === 0) return { pages: 0, bytes: 0 };
  const [hidden] = pages.filter(({ marked }) => !marked);
  if (hidden !== undefined) {
    throw new Error(
      `Search would not find ${hidden.name}: it has no data-pagefind-body. ` +
        'Put it on the <main> of the pages that search should find.',
    );
  }
  const files = await makeIndex(async (index) => {
    for (const { name } of pages) {
      const html = readFileSync(path.join(folder, name), 'utf8');
      const content = readableCells(indexedPart(html));
      throwIfAny((await index.addHTMLFile({ sourcePath: name, content })).errors);
    }
  });
  const leaks = emailsInIndex(files);
  if (leaks.length > 0) {
    throw new Error(
      `The search index would hold email addresses: ${leaks.join('; ')}. ` +
        'Put data-pagefind-ignore on the part of the page that shows contacts.',
    );
  }
  for (const { path: name, content } of files) {
    const target = path.join(folder, 'pagefind', name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return {
    pages: pages.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  };
}

// Where no page is marked, Pagefind indexes every page whole; that must not happen by accident.
async function examplesIn(folder: string): Promise<readonly Example[]> {
  const pages: Example[] = [];
  for await (const name of glob(EXAMPLES, { cwd: folder })) {
    const html = readFileSync(path.join(folder, name), 'utf8');
    if (IN_PLACE.some((mark) => html.includes(mark))) continue;
    pages.push({ name, marked: html.includes('data-pagefind-body') });
  }
  // A folder lists its files in no order; the same pages make the same index.
  return pages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page of an example, and whether it offers itself to search. */
interface Example {
  readonly name: string;
  readonly marked: boolean;
}

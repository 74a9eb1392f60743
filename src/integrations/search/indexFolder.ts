import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { emailsInIndex } from './emailsInIndex.ts';
import { makeIndex, throwIfAny } from './makeIndex.ts';

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
 * Indexes the built pages of a folder and writes `pagefind/` into it. Throws, in plain words, if no
 * page offers itself to search or if the index would hold an email address.
 */
export async function indexFolder(folder: string): Promise<IndexedFolder> {
  const pages = await countIndexedPages(folder);
  if (pages === 0) {
    throw new Error(
      'The search index has no pages: no built page has data-pagefind-body. ' +
        'Put it on the <main> of the pages that search should find.',
    );
  }
  const files = await makeIndex(async (index) => {
    throwIfAny((await index.addDirectory({ path: folder, glob: EXAMPLES })).errors);
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
  return { pages, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}

// Where no page is marked, Pagefind indexes every page whole; that must not happen by accident.
async function countIndexedPages(folder: string): Promise<number> {
  let count = 0;
  for await (const name of glob(EXAMPLES, { cwd: folder })) {
    const html = await readFile(path.join(folder, name), 'utf8');
    if (html.includes('data-pagefind-body')) count += 1;
  }
  return count;
}

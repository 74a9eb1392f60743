import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What travels in files that the hub serves compressed; the index's own files already are. */
const COMPRESSED = /\.(?:js|json)$/;

/** Results whose texts are fetched with the first answer. */
const FIRST_SCREEN = 3;

/**
 * Bytes that a reader's first query brings over the wire, given the files that answered it:
 * Pagefind's worker, the words of search, and what the query itself asked for. Of the examples'
 * own texts the page fetches only those of the first screen; the others come with scrolling.
 */
export function firstQueryBytes(dist: string, asked: Iterable<string>): number {
  const scripts = ['pagefind/pagefind-worker.js', 'search/words.json'];
  const script = scripts.map((name) => wireBytes(path.join(dist, name)));
  const files = [...new Set(asked)].filter((file) => !COMPRESSED.test(file));
  const texts = files.filter((file) => file.endsWith('.pf_fragment'));
  const later = new Set(texts.slice(FIRST_SCREEN));
  const entry = path.join(dist, 'pagefind/pagefind-entry.json');
  const all = [
    ...script,
    wireBytes(entry),
    ...files.filter((file) => !later.has(file)).map(wireBytes),
  ];
  return all.reduce((sum, bytes) => sum + bytes, 0) + ownScript(dist);
}

function wireBytes(file: string): number {
  const bytes = readFileSync(file);
  return COMPRESSED.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}

/** The hub's script of the search page, which the reader has before the first query. */
function ownScript(dist: string): number {
  const folder = path.join(dist, '_astro');
  return readdirSync(folder)
    .filter((name) => /^search\..*\.js$/.test(name))
    .reduce((sum, name) => sum + wireBytes(path.join(folder, name)), 0);
}

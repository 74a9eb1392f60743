import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What travels in files that the hub serves compressed; the index's own files already are. */
const COMPRESSED = /\.(?:js|json)$/;

/** Results whose texts are fetched with the first answer. */
export const FIRST_SCREEN = 3;

/**
 * Bytes that a reader's first query brings over the wire, from nothing cached: the page's own
 * script, Pagefind's worker, what search reads when the reader comes to the box, what the query
 * asked for to be answered, and of the results' own texts those of the first screen; the others
 * come with scrolling.
 */
export function firstQueryBytes(
  dist: string,
  answering: Iterable<string>,
  shown: readonly string[],
): number {
  const scripts = ['pagefind/pagefind-worker.js', 'search/words.json', 'search/facets.json'];
  const script = scripts.map((name) => wireBytes(path.join(dist, name)));
  const files = new Set([...answering, ...shown].filter((file) => !COMPRESSED.test(file)));
  const entry = path.join(dist, 'pagefind/pagefind-entry.json');
  const all = [...script, wireBytes(entry), ...[...files].map(wireBytes)];
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

import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/**
 * Looks for email addresses in what the index keeps of each page. Contacts are read one at a time
 * on their pages; an index would hand them out in bulk. Returns one line for each page at fault.
 */
export function emailsInIndex(files: readonly IndexFile[]): readonly string[] {
  const leaks: string[] = [];
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_fragment')) continue;
    const text = gunzipSync(content).toString('utf8');
    // To look for the sign alone is quick; nearly no page has one.
    const email = text.includes('@') ? EMAIL.exec(text)?.[0] : undefined;
    if (email === undefined) continue;
    const page = /"url":"([^"]+)"/.exec(text)?.[1] ?? path;
    leaks.push(`${email} in ${page}`);
  }
  return leaks;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCatalogue, type Content } from '../../../src/domain/catalogue.ts';
import { type DigestPeriod, digestOf } from '../../../src/domain/news/digest.ts';
import { digestHtml } from '../../../src/domain/news/digestHtml.ts';
import { digestMarkdown } from '../../../src/domain/news/digestMarkdown.ts';
import { hubColours } from '../../../src/domain/site/hubColours.ts';
import { UsageError } from '../command.ts';

/**
 * Prints the newsletter of a period as Markdown; with `out`, writes it there as digest.html and
 * digest.md. Throws `UsageError` for days that are none or end before they begin.
 */
export function reportDigest(
  content: Content,
  { since, until, out }: { since: string | undefined; until: string; out: string | undefined },
): void {
  const period = readPeriod(since, until);
  const root = content.site.address.replace(/\/*$/, '');
  const digest = digestOf(buildCatalogue(content), period, (address) => `${root}${address}`);
  const markdown = digestMarkdown(digest);
  if (out === undefined) {
    console.log(markdown);
    return;
  }
  mkdirSync(out, { recursive: true });
  const { brand, link } = hubColours(content.site).light;
  const files = { 'digest.html': digestHtml(digest, { brand, link }), 'digest.md': markdown };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name);
    writeFileSync(file, text);
    console.log(`Wrote ${file}.`);
  }
}

function readPeriod(since: string | undefined, until: string): DigestPeriod {
  if (since === undefined) {
    throw new UsageError('Say from which day: npm run report -- digest --since 2026-10-01');
  }
  for (const day of [since, until]) {
    const read = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(day) || day.length < 10) {
      throw new UsageError(`'${day}' is no day; write it as 2026-10-01`);
    }
  }
  if (since > until) throw new UsageError(`${since} is after ${until}`);
  return { since, until };
}

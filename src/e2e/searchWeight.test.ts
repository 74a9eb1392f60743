import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, searchAnswered, visit } from './support/browser.ts';

/** Bytes over the wire from touching search to its first answer, on a host that compresses. */
const MOST = 185_000;
/** Parts of the index, each a file, for the longest question; and texts of examples to show. */
const MOST_PARTS = 24;
const MOST_TEXTS = 4;

const QUERIES = [
  'retention',
  '"group supervision"',
  '9%',
  'How do we keep newly qualified social workers?',
  'how do we make recruitment fairer for staff from under-represented groups',
  'our managers spend half the week on recruitment admin, who has fixed that',
  'career progression for black and minority ethnic staff',
  'agency staff costs',
];

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

test.each(QUERIES)(
  `nothing comes before search is touched, and at most ${MOST} bytes for %s`,
  async (query) => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, addresses.search);
    await page.waitForLoadState('networkidle');
    expect(
      asked.filter((file) => /pagefind|words\.json|facets\.json|suggestions/.test(file)),
    ).toEqual([]);
    const scripts = asked.filter((file) => file.endsWith('.js'));

    asked.length = 0;
    await page.locator('#search-box').fill(query);
    await page.keyboard.press('Enter');
    await searchAnswered(page);
    await page.waitForLoadState('networkidle');
    await page.context().close();

    expect(asked.some((file) => file.endsWith('.pagefind'))).toBe(true);
    const files = (folder: string): number =>
      asked.filter((file) => file.includes(`/pagefind/${folder}/`)).length;
    expect(files('index')).toBeLessThanOrEqual(MOST_PARTS);
    if (!/\d/.test(query)) expect(files('fragment')).toBeLessThanOrEqual(MOST_TEXTS);
    // The page's own scripts are weighed too, though they come with the page.
    const parts = [...scripts, ...asked].map((file) => ({ file, bytes: wireSize(file) }));
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(MOST);
  },
);

/** What a host sends: text after brotli, the index's own files as they are. */
function wireSize(address: string): number {
  const content = readFileSync(path.join(inject('dist'), address));
  return /\.(?:js|json)$/.test(address) ? brotliCompressSync(content).length : content.length;
}

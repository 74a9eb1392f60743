import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, newPage, visit } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { expectedOutlines, outlineOf, patternOf } from './support/outline.ts';

const pages = examplePages(await readHub());
const expected = expectedOutlines();

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

test('what is expected is told for each page that is visited, and for no other', () => {
  expect([...expected.keys()]).toEqual(pages.map(([name]) => name));
});

describe('landmarks and headings make sense read aloud', () => {
  test.concurrent.for(pages)('%s', async ([name, address], { expect }) => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
    await visit(page, address);
    const { around, within } = await outlineOf(page);
    // A chart for another site stands in that site's page, which has its own header.
    if (name !== 'a chart for another site') {
      expect(
        around.filter((line) => line !== 'search' && line !== 'navigation Breadcrumb'),
      ).toEqual(['banner', 'navigation Main', 'main', 'contentinfo', 'navigation About the hub']);
    }
    const wanted = expected.get(name) ?? [];
    const message = `Expected:\n${wanted.join('\n')}\n\nRead:\n${within.join('\n')}\n`;
    expect(patternOf(wanted).test(`${within.join('\n')}\n`), message).toBe(true);
    await page.context().close();
  });
});

test('an outline that lacks a part, or has another, is told from the one expected', () => {
  const pattern = patternOf(['h1 *', '? h2 Filters', 'h2 Results', 'h3 * +', '...', 'h2 End']);
  expect(pattern.test('h1 A\nh2 Results\nh3 B\nh3 C\nh2 End\n')).toBe(true);
  expect(pattern.test('h1 A\nh2 Filters\nh2 Results\nh3 B\nh2 D\nh3 E\nh2 End\n')).toBe(true);
  expect(pattern.test('h1 A\nh2 Results\nh2 End\n')).toBe(false);
  expect(pattern.test('h1 A\nh2 Else\nh3 B\nh2 End\n')).toBe(false);
  expect(pattern.test('h1 A\nh2 Results\nh3 B\n')).toBe(false);
});

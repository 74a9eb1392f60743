import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, openDetails, visit, wakeCharts } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';

const pages = examplePages(await readHub());
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe('axe finds nothing wrong, wide and narrow, light and dark', () => {
  test.concurrent.for(pages)('%s', async ([, address], { expect }) => {
    const page = await newPage(browser, { viewport: WIDE });
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await axeFindings(page), `${viewport.width} pixels`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, 'colours'), `${viewport.width}, dark`).toEqual([]);
    }
    await page.context().close();
  });
});

test('axe does find what is wrong', async () => {
  const page = await newPage(browser, { colorScheme: 'light' });
  await visit(page, '/');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    // Through the object model: the page's own policy stops an attribute.
    for (const words of document.querySelectorAll<HTMLElement>('main p'))
      words.style.color = '#ccc';
  });
  const found = (await axeFindings(page)).join('\n');
  expect(found).toContain('html-has-lang');
  expect(found).toContain('color-contrast');
});

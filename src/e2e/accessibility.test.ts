import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, openDetails, visit, wakeCharts } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';

const pages = examplePages(await readHub());
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe.each(SIZES)('axe finds nothing wrong at $width pixels', (viewport) => {
  test.for(pages)('%s', async ([, address]) => {
    const page = await newPage(browser, { viewport, colorScheme: 'light' });
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    expect.soft(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page, 'colours'), 'in dark').toEqual([]);
    await page.context().close();
  });
});

test('axe does find what is wrong', async () => {
  const page = await newPage(browser);
  await visit(page, '/');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('h1')?.setAttribute('style', 'color: #ddd; background: #fff');
  });
  const found = (await axeFindings(page)).join('\n');
  expect(found).toContain('html-has-lang');
  expect(found).toContain('color-contrast');
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { connect, newPage, openDetails, visit, wakeCharts } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { stickingOut } from './support/stickingOut.ts';

const pages = examplePages(await readHub());

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

// 320 pixels is a 1280 pixel window at 400% zoom, where nothing may need scrolling sideways.
describe('at 320 pixels nothing sticks out of the page', () => {
  test.concurrent.for(pages)('%s', async ([, address], { expect }) => {
    const page = await newPage(browser, { viewport: { width: 320, height: 640 } });
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    expect(await stickingOut(page)).toEqual([]);
    await page.context().close();
  });
});

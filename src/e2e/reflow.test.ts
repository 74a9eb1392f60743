import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import {
  chartsFitted,
  connect,
  newPage,
  openDetails,
  visit,
  wakeCharts,
} from './support/browser.ts';
import { cutOff, spaceText } from './support/cutOff.ts';
import { samplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { sizeText } from './support/looks.ts';
import { stickingOut } from './support/stickingOut.ts';

const pages = samplePages(await readHub());

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

// 320 pixels is a 1280 pixel window at 400% zoom, where nothing may need scrolling sideways.
describe('nothing sticks out of the page or is cut off, and nothing moves unasked', () => {
  test.concurrent.for(pages)('%s', async ([, address], { expect }) => {
    const page = await newPage(browser, { viewport: { width: 320, height: 640 } });
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    expect.soft(await stickingOut(page), '320 pixels').toEqual([]);
    expect.soft(await moving(page), 'motion that was not asked for').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    await sizeText(page, 200);
    await chartsFitted(page);
    expect.soft(await stickingOut(page), 'text at 200%').toEqual([]);
    await sizeText(page, 100);

    await page.setViewportSize({ width: 390, height: 844 });
    await chartsFitted(page);
    const before = new Set(await cutOff(page));
    await spaceText(page);
    await chartsFitted(page);
    expect.soft(await stickingOut(page), 'text set wider').toEqual([]);
    const after = await cutOff(page);
    expect
      .soft(
        after.filter((each) => !before.has(each)),
        'text set wider',
      )
      .toEqual([]);
    await page.context().close();
  });
});

/** What would move by itself, or glide when it is pressed, though the reader asked for less motion. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const glides = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        return glides || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

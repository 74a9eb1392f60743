import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { MOST_SHIFT } from '../../scripts/lib/bench/pages/bars.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { samplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';

// What an address asks script for comes with the script; its reader has asked and waits for it.
const pages = samplePages(await readHub()).filter(([, address]) => !address.includes('?'));

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe.each(WINDOWS)('nothing moves at $width pixels, however late the font', (viewport) => {
  test.concurrent.for(pages)('%s', async ([, address], { expect }) => {
    const page = await newPage(browser, { viewport });
    const letFontCome = await holdFont(page);
    await watchShifts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    letFontCome();
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const shifts = await page.evaluate(() => (globalThis as unknown as Watched).shifts);
    const whole = shifts.reduce((sum, { by }) => sum + by, 0);
    expect(whole, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(MOST_SHIFT);
    await page.context().close();
  });
});

test('a shift would be seen', async ({ expect }) => {
  const page = await newPage(browser);
  await watchShifts(page);
  await visit(page, '/');
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.height = '200px';
    document.querySelector('main')?.prepend(box);
  });
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as Watched).shifts.length))
    .toBeGreaterThan(0);
  await page.context().close();
});

interface Watched {
  readonly shifts: { readonly by: number; readonly what: readonly string[] }[];
}

/** Keeps the site's font back until the function it gives is called. */
async function holdFont(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(`${inject('origin')}/**/*.woff2`, async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

/** Notes in the page what moves, and by how much of the window. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { by: number; what: string[] }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) {
        const what = entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node instanceof Element ? node.outerHTML.slice(0, 120) : ''} from ${previousRect.y} to ${currentRect.y}`,
        );
        shifts.push({ by: entry.value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

interface Shift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

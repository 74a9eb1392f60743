import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { addresses } from '../../domain/addresses.ts';

/** Connects to the one browser of this run. Close it at the end of the file. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** A page of its own, with nothing cached or kept, that knows the site's address. */
export async function newPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject('origin'),
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  // Generous, since several pages share the machine with a build.
  page.setDefaultTimeout(30_000);
  return page;
}

/** Goes to an address and waits until script has done its first work, search included. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (address.includes('?q=')) await searchAnswered(page);
  if (address.includes('?councils=')) await councilsDrawn(page);
  if (address.startsWith(addresses.submit)) await formReady(page);
  if (address.startsWith(addresses.compareExamples)) await examplesShown(page, address);
  if (address.startsWith(`${addresses.shortlist}?ids=`))
    await page.locator('.gathered .row').first().waitFor();
  if (address.startsWith(`${addresses.briefing}?ids=`))
    await page.locator('.pack-example').first().waitFor();
}

/** Waits until the page that compares councils has drawn what its address asks for. */
export async function councilsDrawn(page: Page): Promise<void> {
  await page.locator('.council-choice:not([aria-busy]) [data-figure] .comparison').waitFor();
}

/** Waits until the form stands, or says that it can't. */
export async function formReady(page: Page): Promise<void> {
  await page.locator('.form-host:is(.is-ready, .is-plain)').waitFor();
}

/** Waits until the search page has shown an answer. */
export async function searchAnswered(page: Page): Promise<void> {
  await page.locator('.finder:not([aria-busy]) .finder-status:not(:empty)').waitFor();
}

/** Waits until the examples that the address names stand on the page, and the list beside them. */
async function examplesShown(page: Page, address: string): Promise<void> {
  if (/\/(?:theme|category)\//.test(address)) return;
  await page.locator('.comparer-told:not(:empty)').waitFor();
  const open = (await page.locator('.chooser[open]').count()) > 0;
  if (open) await page.locator('.chooser li').first().waitFor();
}

/** Scrolls through the whole page, so that charts wake, and waits until they have. */
export async function wakeCharts(page: Page): Promise<void> {
  const charts = await page.locator('[data-chart]').all();
  for (const chart of charts) await chart.scrollIntoViewIfNeeded();
  if (charts.length > 0) {
    await page.waitForFunction(() => document.querySelector('[data-chart]:not(.is-live)') === null);
  }
}

/** Waits until charts have taken the room that they have after the window changed: they do at the next frame. */
export async function chartsFitted(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('canvas')].every(
      ({ clientWidth, parentElement }) => clientWidth <= (parentElement?.clientWidth ?? 0),
    ),
  );
}

/** Opens every part of the page that a reader can open. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

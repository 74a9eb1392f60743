import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, searchAnswered, visit } from './support/browser.ts';
import { readHub } from './support/hub.ts';
import { planJourney } from './support/journey.ts';

const hub = await readHub();
const { submission, measure } = planJourney(hub);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe('with script', () => {
  test('from a question to a figure in its chart', async () => {
    const page = await newPage(browser);
    await visit(page, '/');
    await page.getByLabel('What are you trying to solve?').fill(submission.title);
    await page.getByRole('button', { name: 'Search' }).click();
    await searchAnswered(page);

    expect(pathOf(page)).toBe(addresses.search);
    expect(await page.locator('.finder-status').textContent()).toMatch(/^[1-9]/);
    expect(await page.locator('.finder-all').isVisible()).toBe(false);
    const result = page.locator('.finder-found h3 a').first();
    expect(await result.textContent()).toBe(submission.title);
    await result.click();

    await page.waitForURL(`**${addresses.submission(submission.id)}`);
    expect(await page.locator('h1').textContent()).toBe(submission.title);
    await page
      .locator(`main a[href="${addresses.measure(measure.id)}"]:visible`)
      .first()
      .click();

    await page.waitForURL(`**${addresses.measure(measure.id)}`);
    const chart = page.locator('[data-chart]').first();
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
    expect((await chart.locator('canvas').boundingBox())?.height).toBeGreaterThan(60);
    expect(await chart.locator('svg:visible').count()).toBe(0);
    expect(await page.locator('table').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a filter narrows the results, its address holds it, and going back takes it off', async () => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
    await visit(page, `${addresses.search}?q=staff`);
    const rows = page.locator('.finder-found .row');
    const before = await rows.count();
    const option = page.locator('.finder-filters label:visible').first();
    const count = Number(await option.locator('.facet-count').textContent());
    await option.click();
    await page.locator('.chosen a').first().waitFor();
    await expect.poll(() => rows.count()).toBe(count);
    expect(new URL(page.url()).searchParams.size).toBe(2);

    await page.reload();
    await searchAnswered(page);
    expect(await rows.count()).toBe(count);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(before);
    await page.context().close();
  });

  test('a search that finds nothing says so and offers ways on', async () => {
    const page = await newPage(browser);
    await visit(page, `${addresses.search}?q=zzqxv`);
    expect(await page.locator('.finder-found').isVisible()).toBe(false);
    expect(await page.locator('.finder-nothing').isVisible()).toBe(true);
    expect(await page.locator('.finder-nothing a:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('filters of the list combine, and their address shows the same list again', async () => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
    await visit(page, addresses.submissions);
    const rows = page.locator('.rows > li:visible');
    expect(await rows.count()).toBe(hub.submissions.length);
    const value = page.locator('.filters li:visible').first();
    const count = Number(await value.locator('span').textContent());
    await value.locator('a').click();
    await expect.poll(() => rows.count()).toBe(count);
    expect(pathOf(page)).toBe(addresses.submissions);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(count);
    await page.context().close();
  });
});

describe('without script', () => {
  test('from a question to a figure in its chart', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto('/');
    await page.getByLabel('What are you trying to solve?').fill('retention');
    await page.getByRole('button', { name: 'Search' }).click();

    await page.waitForURL('**/search/?q=retention');
    const rows = page.locator('.finder-all li h3 a');
    expect(await rows.count()).toBe(hub.submissions.length);
    expect(await page.locator('noscript').first().isVisible()).toBe(true);
    expect(await page.locator('.finder-filters').isVisible()).toBe(false);
    await rows.getByText(submission.title, { exact: true }).click();

    await page.waitForURL(`**${addresses.submission(submission.id)}`);
    await page
      .locator(`main a[href="${addresses.measure(measure.id)}"]:visible`)
      .first()
      .click();

    await page.waitForURL(`**${addresses.measure(measure.id)}`);
    const drawing = page.locator('[data-chart] svg:visible').first();
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(60);
    expect(await page.locator('[data-chart] svg:visible').count()).toBe(
      await page.locator('[data-chart]').count(),
    );
    expect(await page.locator('table').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a filter of the list is a link to a page of its own', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(addresses.submissions);
    await page.locator('.filters summary').first().click();
    const value = page.locator('.filters li:visible').first();
    const count = Number(await value.locator('span').textContent());
    await value.locator('a').click();
    await page.waitForURL(/\/submissions\/[a-z-]+\/[a-z0-9-]+\/$/);
    expect(await page.locator('.rows > li').count()).toBe(count);
    await page.context().close();
  });
});

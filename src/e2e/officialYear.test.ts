import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const [benchmark] = hub.benchmarks.filter(({ base }) => base !== undefined);
if (benchmark === undefined) throw new Error('The hub has no official share of people.');
const year = benchmark.years.at(-1) ?? 0;
const ADDRESS = addresses.measureYear(benchmark.measure, year);
const pair = hub.neighbours?.neighbours.find(({ rank }) => rank === 1);
if (pair === undefined) throw new Error('The hub does not say which councils are alike.');
const council = hub.councils.find(({ id }) => id === pair.council);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const heading = (page: Page) => page.locator('[data-figure] h3');
const names = (page: Page) =>
  page.locator('[data-figure] tbody').first().locator('th[scope=row]').allTextContents();

describe('one year of an official measure', () => {
  test('without script has the home region drawn, every year a page and every council a row', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await visit(page, ADDRESS);
    expect(await page.locator('[data-area-chooser]').isVisible()).toBe(false);
    expect(await page.locator('[data-figure] svg:visible').count()).toBe(1);
    expect(await page.locator('.year-links a').count()).toBe(benchmark.years.length);
    await page.locator('section[aria-labelledby=england] summary').click();
    const rows = page.locator('section[aria-labelledby=england] tbody th[scope=row]:visible');
    expect(await rows.count()).toBeGreaterThan(140);
    await page.context().close();
  });

  test('draws the councils like one, says so, holds it in the address and goes back', async () => {
    const page = await newPage(browser);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await visit(page, ADDRESS);
    const before = await heading(page).textContent();
    expect(fetched).not.toContain(addresses.alike);

    await page.getByLabel('A council to put first').selectOption(pair.council);
    await page.getByLabel('Show', { exact: true }).selectOption('like');
    await page.locator('[data-figure]:not([aria-busy]) figure').waitFor();
    await expect.poll(async () => (await names(page)).length).toBe(11);
    expect((await names(page))[0]).toContain(council?.shortName);
    expect(new URL(page.url()).search).toBe(`?show=like&council=${pair.council}`);
    await expect
      .poll(() => page.locator('[data-said]').textContent())
      .toBe(await heading(page).textContent());
    expect(await page.locator('[data-figure] svg').count()).toBe(2);

    await page.reload();
    await expect.poll(async () => (await names(page)).length).toBe(11);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe(before);
    await page.context().close();
  });

  test('draws in the browser what the build draws', async () => {
    const page = await newPage(browser);
    await visit(page, ADDRESS);
    const drawn = () =>
      page.locator('[data-figure]').evaluate((host) => ({
        text: host.querySelector('.comparison-sentence')?.textContent,
        table: host.querySelector('table')?.textContent.replaceAll(/\s+/g, ''),
        svg: host.querySelector('svg.chart-wide')?.outerHTML,
        shape: [...host.querySelectorAll('figure *:not(canvas, script, [role=status], svg *)')]
          .filter((element) => !element.closest('.comparison-links'))
          .map(({ tagName, className }) => `${tagName} ${className}`.replace(' is-live', ''))
          .filter((name) => !name.startsWith('svg'))
          .join(),
      }));
    const built = await drawn();
    // The first by name put first: nothing moves, and the browser has drawn it.
    const [first = ''] = await names(page);
    await page.getByLabel('A council to put first').selectOption({ label: first.trim() });
    await expect.poll(async () => (await drawn()).svg).not.toBe(built.svg);
    const again = await drawn();
    const plain = again.svg
      ?.replace(' xmlns="http://www.w3.org/2000/svg"', '')
      .replaceAll('chart-text-name', 'chart-text-row');
    expect(plain).toBe(built.svg);
    expect({ ...again, svg: '' }).toEqual({ ...built, svg: '' });
    await page.context().close();
  });

  test('says when the figures cannot be fetched, keeps the drawing and tries again', async () => {
    const page = await newPage(browser);
    await visit(page, ADDRESS);
    await page.route(`**${addresses.alike}`, (route) => route.abort());
    await page.getByLabel('Order').selectOption('value');
    await page.locator('[data-figure] .note').waitFor();
    expect(await page.locator('[data-figure] figure').count()).toBe(1);
    await page.unroute(`**${addresses.alike}`);
    await page.getByLabel('Show', { exact: true }).selectOption('all');
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(140);
    await page.context().close();
  });
});

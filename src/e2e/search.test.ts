import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, searchAnswered, visit } from './support/browser.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const WIDE = { viewport: { width: 1280, height: 900 } } as const;

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const titles = (page: Page) => page.locator('.finder-found h3 a');
const status = (page: Page) => page.locator('.finder-status');

/** Types into the header's box of a page and waits for suggestions. */
async function suggestions(page: Page, text: string) {
  await page.locator('#search-header').focus();
  await page.keyboard.type(text);
  const offers = page.locator('#search-header-suggestions [role="option"]');
  await offers.first().waitFor();
  return offers;
}

test('by keyboard from the header of a page to a result', async () => {
  const page = await newPage(browser, WIDE);
  await visit(page, addresses.about);
  await page.keyboard.press('/');
  await page.keyboard.type('retention');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=retention');
  await searchAnswered(page);
  await page.locator('#search-box').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await titles(page).nth(1).getAttribute('href');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${second ?? ''}`);
  await page.context().close();
});

test('suggestions open by arrow keys, and Escape closes them and leaves what was typed', async () => {
  const page = await newPage(browser, WIDE);
  await visit(page, addresses.submissions);
  const [theme] = hub.themes;
  if (theme === undefined) throw new Error('There is no theme.');
  await suggestions(page, theme.shortTitle.slice(0, 5));
  const box = page.locator('#search-header');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe(theme.shortTitle.slice(0, 5));

  const offers = await suggestions(page, theme.shortTitle.slice(5));
  await page.keyboard.press('ArrowDown');
  expect(await offers.first().getAttribute('aria-selected')).toBe('true');
  expect(await box.getAttribute('aria-activedescendant')).toBe(
    await offers.first().getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${addresses.theme(theme.id)}`);
  await page.context().close();
});

test('on a small phone the box of the header has room for words once it is used', async () => {
  const page = await newPage(browser, { viewport: { width: 320, height: 640 } });
  await visit(page, addresses.themes);
  const header = page.locator('.masthead');
  const before = await header.boundingBox();
  await page.locator('#search-header').focus();
  expect((await page.locator('#search-header').boundingBox())?.width).toBeGreaterThan(180);
  expect(await header.boundingBox()).toEqual(before);
  await page.context().close();
});

test('where no script comes, all examples stand at once and other ways in soon', async () => {
  const page = await newPage(browser, WIDE);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${addresses.search}?q=retention`);
  expect(await page.locator('.finder-all .row:visible').count()).toBe(hub.submissions.length);
  await page.locator('.finder-side .finder-browse').waitFor({ timeout: 10_000 });
  await page.goto(addresses.submissions);
  await page.locator('.filters-first .filters').waitFor({ timeout: 10_000 });
  await page.context().close();
});

test('a slip is mended, said, and searched as typed on request', async () => {
  const page = await newPage(browser);
  await visit(page, `${addresses.search}?q=retension`);
  expect(await status(page).textContent()).toMatch(/^\d+ results for retention$/);
  const instead = page.locator('.finder-instead');
  expect(await instead.textContent()).toMatch(/^Showing results for retention\./);
  await instead.getByRole('link', { name: 'Search for retension instead' }).click();
  await expect.poll(() => status(page).textContent()).toMatch(/for retension$/);
  await instead.getByRole('link', { name: 'Allow for slips' }).click();
  await expect.poll(() => status(page).textContent()).toMatch(/for retention$/);
  await page.context().close();
});

test('filters, their chips, the order and going back', async () => {
  const page = await newPage(browser, WIDE);
  await visit(page, `${addresses.search}?q=retention`);
  const before = await status(page).textContent();
  const values = page.locator('.finder-filters label:visible input');
  await values.nth(0).check();
  await values.nth(1).check();
  const chips = page.locator('.chosen a');
  await expect.poll(() => chips.count()).toBe(3);
  await chips.first().click();
  await expect.poll(() => chips.count()).toBe(1);
  await chips.first().click();
  await expect.poll(() => status(page).textContent()).toBe(before);

  await page.getByLabel('Sort by').selectOption('newest');
  await page.locator('.row-date').first().waitFor();
  const dates = await page.locator('.row-date').allTextContents();
  for (const date of dates) expect(date).toMatch(/^(?:Published|Source dated) |^Date not stated$/);
  expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
  await page.goBack();
  await expect.poll(() => page.locator('.row-date').count()).toBe(0);
  await page.context().close();
});

test('coming back from an example shows the results that were open, where the reader was', async () => {
  const page = await newPage(browser, WIDE);
  await visit(page, `${addresses.search}?q=social+workers`);
  const count = await titles(page).count();
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect.poll(() => titles(page).count()).toBeGreaterThan(count);
  const open = await titles(page).count();
  const last = titles(page).nth(count);
  await last.scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(500);
  await last.click();
  await page.waitForURL('**/submissions/**');
  await page.goBack();
  await searchAnswered(page);
  await expect.poll(() => titles(page).count()).toBe(open);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top - 300);
  await page.context().close();
});

test('the key / goes to the box until the reader turns it off', async () => {
  const page = await newPage(browser);
  await visit(page, addresses.search);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('/');
  expect(await focused()).toBe('search-box');
  expect(await page.locator('#search-box').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Turn this key off' }).click();
  await page.reload();
  await page.keyboard.press('/');
  expect(await focused()).not.toBe('search-box');
  await page.getByRole('button', { name: 'Turn the key / on' }).click();
  await page.keyboard.press('/');
  expect(await focused()).toBe('search-box');
  await page.context().close();
});

test('says honestly what no example mentions, and leads on where nothing is found', async () => {
  const page = await newPage(browser);
  await visit(page, `${addresses.search}?q=retention+zzqxv`);
  expect(await status(page).textContent()).toContain('No example mentions “zzqxv”.');
  await visit(page, `${addresses.search}?q=zzqxv`);
  const nothing = page.locator('.finder-nothing');
  expect(await nothing.isVisible()).toBe(true);
  const [office] = hub.site.contacts;
  expect(await nothing.textContent()).toContain(office?.email);
  expect(await nothing.locator(`a[href^="${addresses.themes}"]`).count()).toBeGreaterThan(0);
  expect(await nothing.locator(`a[href^="${addresses.councils}"]`).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('each result says by which words it answers and where they stand', async () => {
  const page = await newPage(browser, WIDE);
  await visit(page, `${addresses.search}?q=%22social+workers%22`);
  const why = page.locator('.row-sections').first();
  expect(await why.textContent()).toMatch(/^Matches “social workers” under ./);
  expect(await why.locator('a').count()).toBeLessThanOrEqual(2);
  const href = await why.locator('a').first().getAttribute('href');
  await why.locator('a').first().click();
  await page.waitForURL(`**${href ?? ''}`);
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  await page.context().close();
});

test('without script the form of every page leads to the whole list', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(addresses.about);
  await page.locator('#search-header').fill('retention');
  await page.locator('#search-header').press('Enter');
  await page.waitForURL('**/search/?q=retention');
  expect(await page.locator('.finder-all h3 a').count()).toBe(hub.submissions.length);
  expect(await page.locator('.finder-key').isVisible()).toBe(false);
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing', (colorScheme) => {
  test('on a page with suggestions', async () => {
    const page = await newPage(browser, { ...WIDE, colorScheme });
    await visit(page, addresses.submissions);
    await suggestions(page, 're');
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('on results', async () => {
    const page = await newPage(browser, { ...WIDE, colorScheme });
    await visit(page, `${addresses.search}?q=retension&sort=newest`);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

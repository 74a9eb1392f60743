import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { listOf } from '../domain/words.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { rememberLooks, tabTo } from './support/focus.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const where = (councils: readonly string[]): string =>
  listOf(councils.map((id) => hub.council(id).shortName));
const [one, two, ...more] = hub.submissions.filter(
  ({ councils }, place, all) => all.findIndex((each) => each.councils[0] === councils[0]) === place,
);
if (one === undefined || two === undefined) throw new Error('The hub has too few examples.');
const both = `${addresses.compareExamples}?ids=${one.id},${two.id}`;

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const queryOf = (page: Page): string => new URL(page.url()).search;
const heads = (page: Page): Promise<string[]> =>
  page.locator('.sheets thead th[scope=col] a').allTextContents();

describe('with script', () => {
  test('two examples by keyboard alone; reload and Back give what the address says', async () => {
    const page = await newPage(browser);
    await visit(page, addresses.compareExamples);
    await rememberLooks(page);
    await tabTo(page, ({ id }) => id === 'choose-filter');
    for (const { title, councils } of [one, two]) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(`${where(councils)} ${title}`);
      await expect.poll(() => page.locator('.chooser li').count()).toBe(1);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => page.locator('.comparer .chosen').textContent()).toContain(title);
      await page.keyboard.press('Shift+Tab');
    }
    expect(queryOf(page)).toBe(`?ids=${one.id},${two.id}`);
    expect(await heads(page)).toEqual([one.title, two.title]);
    expect(await page.locator('.comparer-told').textContent()).toContain('Comparing 2 examples');

    await page.reload();
    await expect.poll(() => heads(page)).toEqual([one.title, two.title]);
    await page.goBack();
    await expect.poll(() => page.locator('.suggested').isVisible()).toBe(true);
    expect(queryOf(page)).toBe(`?ids=${one.id}`);
    expect(await page.locator('.sheets').isVisible()).toBe(false);
    await page.context().close();
  });

  test('one is taken off again, and the keyboard stays where it was', async () => {
    const page = await newPage(browser);
    await visit(page, both);
    await page.locator('.comparer .chosen a').last().press('Enter');
    await expect.poll(() => queryOf(page)).toBe(`?ids=${one.id}`);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.chosen') !== null))
      .toBe(true);
    await page.locator('.suggested a').first().click();
    await expect.poll(() => heads(page)).toHaveLength(2);
    await page.context().close();
  });

  test('a fifth is refused in plain words', async () => {
    const four = [one, two, ...more].slice(0, 4).map(({ id }) => id);
    const page = await newPage(browser);
    await visit(page, `${addresses.compareExamples}?ids=${four.join(',')}`);
    await page.locator('.chooser summary').click();
    const fifth = page.locator('.chooser input:not(:checked)[type=checkbox]').first();
    await fifth.click();
    expect(await page.locator('.comparer-told').textContent()).toContain('up to 4 examples');
    expect(await page.locator('.chooser input:checked').count()).toBeLessThanOrEqual(4);
    expect(queryOf(page)).toBe(`?ids=${four.join(',')}`);
    await page.context().close();
  });

  test('an example that is not there is named, and the others are shown', async () => {
    const page = await newPage(browser);
    await visit(page, `${both},never-was`);
    expect(await page.locator('.comparer-told').textContent()).toContain('“never-was”');
    expect(await heads(page)).toEqual([one.title, two.title]);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('examples ticked on the page of a theme are compared', async () => {
    const theme = hub.themes.find(
      ({ id }) => hub.submissions.filter(({ themes }) => themes.includes(id)).length > 2,
    );
    const page = await newPage(browser);
    await visit(page, addresses.theme(theme?.id ?? ''));
    const boxes = page.locator('.pick input');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Compare the ticked examples' }).click();
    await expect.poll(() => heads(page)).toHaveLength(2);
    await page.context().close();
  });

  test('nothing sticks out on a phone, and each value names its example', async () => {
    const page = await newPage(browser, { viewport: { width: 390, height: 844 } });
    await visit(page, both);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const box = await page.locator('.sheets').evaluate((each) => each.scrollWidth);
    expect(box).toBeLessThanOrEqual(390);
    const label = await page
      .locator('.sheet-problem td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain(where(one.councils));
    await page.context().close();
  });
});

describe('without script', () => {
  test('a comparison leads to full tables that hold the same rows', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(both);
    expect(await page.locator('.comparer').isVisible()).toBe(false);
    expect(await page.locator('main noscript').first().isVisible()).toBe(true);
    const theme = hub.theme(one.themes[0] ?? '');
    await page.locator(`main a[href="${addresses.compareTable('theme', theme.id)}"]`).click();
    await page.waitForURL(`**${addresses.compareTable('theme', theme.id)}`);
    expect(await page.locator('.sheets tbody tr').count()).toBe(16);
    expect((await heads(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('the page of an example leads to its comparison', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(addresses.submission(one.id));
    await page.getByRole('link', { name: 'Compare with others' }).click();
    await page.waitForURL(`**${addresses.compareExamples}?ids=${one.id}*`);
    await page.context().close();
  });
});

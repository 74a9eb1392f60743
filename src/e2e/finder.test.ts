import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { finderSteps } from '../domain/finder/finderSteps.ts';
import { LIST_FACETS } from '../domain/submission/facets.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { tabTo, rememberLooks } from './support/focus.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const steps = finderSteps(hub);
const [longTheme] = hub.themes
  .map(({ id }) => ({
    id,
    count: hub.submissions.filter((each) => each.themes.includes(id)).length,
  }))
  .toSorted((a, b) => b.count - a.count) as [{ id: string; count: number }];
const evidence = LIST_FACETS.find(({ id }) => id === 'evidence');

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const queryOf = (page: Page): string => new URL(page.url()).search;

/** Tabs to the first link in the page's main part that leads where `wanted` says, and takes it. */
async function choose(page: Page, title: string): Promise<void> {
  const from = page.url();
  await tabTo(page, ({ tag, name }) => tag === 'a' && name.startsWith(title));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== from);
}

describe('without script', () => {
  // Looks of the focus need script in the page; where the focus is does not.
  test('by keyboard from home to an example in three choices', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto('/');
    const deep = steps.find(({ problem, people, means }) => problem && people && !means);
    const [example] = deep?.submissions ?? [];
    if (deep?.problem === undefined || deep.people === undefined || example === undefined)
      throw new Error('The finder has no second step.');
    for (const [address, next] of [
      [addresses.findStep(deep.problem.id), deep.problem.title],
      [deep.address, deep.people.title],
      [addresses.submission(example.id), example.title],
    ] as const) {
      await page.locator(`main a[href="${address}"]`).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${address}`);
      expect(next).not.toBe('');
    }
    expect(await page.locator('h1').textContent()).toBe(example.title);
    await page.context().close();
  });

  test('each page holds the examples it promises, and leads back', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    const last = steps.find(({ means, notStated }) => means !== undefined && notStated.length > 0);
    if (last?.problem === undefined) throw new Error('No example leaves its means unsaid.');
    await page.goto(last.address);
    const rows = page.locator('section[aria-labelledby=examples] .row');
    expect(await rows.count()).toBe(Math.min(20, last.submissions.length));
    const unsaid = page.locator('.unsaid');
    expect(await unsaid.locator('summary').textContent()).toContain(
      `${String(last.notStated.length)} more`,
    );
    await unsaid.locator('summary').click();
    expect(await unsaid.locator('.row').first().isVisible()).toBe(true);
    await page.locator('.answers a').first().click();
    await page.waitForURL(`**${addresses.findStep(last.problem.id)}`);
    expect(await page.locator('h2#question').textContent()).toContain('Step 2 of 3');
    await page.context().close();
  });

  test('filters of a theme lead to lists of all examples with a value, and count those', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(addresses.theme(longTheme.id));
    await page.locator('.narrow > summary').click();
    expect(await page.locator('.narrow noscript').isVisible()).toBe(true);
    await page.locator('.narrow details summary').first().click();
    const value = page.locator('.narrow li:visible').first();
    const count = Number(await value.locator('span').textContent());
    await value.locator('a').click();
    await page.waitForURL(/\/submissions\/[a-z-]+\/[a-z0-9-]+\/$/);
    expect(await page.locator('.rows > li').count()).toBe(count);
    await page.context().close();
  });
});

describe('with script', () => {
  test('by keyboard from home to an example, seeing where one is', async () => {
    const page = await newPage(browser);
    await visit(page, '/');
    const [, first] = steps;
    const [example] = first?.submissions ?? [];
    if (first?.problem === undefined || example === undefined) throw new Error('No problem.');
    await rememberLooks(page);
    await choose(page, first.problem.title);
    expect(pathOf(page)).toBe(first.address);
    await rememberLooks(page);
    await choose(page, example.title);
    expect(pathOf(page)).toBe(addresses.submission(example.id));
    await page.context().close();
  });

  test('the list of a theme narrows in place; the address says how, and Back undoes it', async () => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
    const address = addresses.theme(longTheme.id);
    await visit(page, address);
    const rows = page.locator('#list [data-values]:visible');
    expect(await rows.count()).toBe(longTheme.count);
    await page.locator('.narrow > summary').click();
    const group = page
      .locator('.narrow details')
      .filter({ hasText: evidence?.label ?? '' })
      .last();
    if (!(await group.evaluate((each: HTMLDetailsElement) => each.open))) {
      await group.locator('summary').click();
    }
    const value = group.locator('li:visible').first();
    const count = Number(await value.locator('span').textContent());
    expect(count).toBeLessThan(longTheme.count);
    await value.locator('a').click();
    await expect.poll(() => rows.count()).toBe(count);
    expect(pathOf(page)).toBe(address);
    expect(queryOf(page)).toMatch(/^\?evidence=/);
    expect(await page.locator('#list [role=status]').textContent()).toBe(
      `${String(count)} of ${String(longTheme.count)} examples`,
    );
    expect(await axeFindings(page)).toEqual([]);

    await page.reload();
    await expect.poll(() => rows.count()).toBe(count);
    expect(await page.locator('.narrow').getAttribute('open')).not.toBeNull();
    await page.locator('.chosen a').click();
    await expect.poll(() => rows.count()).toBe(longTheme.count);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(count);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(longTheme.count);
    expect(queryOf(page)).toBe('');
    await page.context().close();
  });

  test('what a newsletter adds to an address hides nothing', async () => {
    const page = await newPage(browser);
    await visit(page, `${addresses.submissions}?utm_source=news`);
    expect(await page.locator('.rows > li:visible').count()).toBe(hub.submissions.length);
    await page.context().close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { regionEntries } from '../domain/council/councilIndex.ts';
import { dateOf } from '../domain/submission/newest.ts';
import { byTitle } from '../domain/submission/sequence.ts';
import { RESULTS } from '../domain/submission/vocabulary.ts';
import { mainFirst, themeEntries } from '../domain/theme/themeIndex.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { rememberLooks, tabTo } from './support/focus.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const sharing = regionEntries(hub)
  .flatMap(({ region, councils }) => councils.map((entry) => ({ region, ...entry })))
  .filter(({ submissions }) => submissions.length > 0)
  .map(({ region, council }) => ({ region, name: council.shortName }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
const byRegion = sharing.toSorted((a, b) => a.region.localeCompare(b.region, 'en-GB'));

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map((text) => text.trim());
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const sortOf = (page: Page) => new URL(page.url()).searchParams.get('sort');

describe('a table sorts', () => {
  test('by keyboard, says so, and the address keeps it', async () => {
    const page = await newPage(browser);
    await visit(page, addresses.councils);
    const councils = () => textsOf(page, '.sharing tbody th');
    expect(await councils()).toEqual(names(sharing));
    await rememberLooks(page);
    await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Region');
    await page.keyboard.press('Enter');
    expect(await councils()).toEqual(names(byRegion));
    expect(sortOf(page)).toBe('region');
    const head = page.locator('.sharing th').filter({ hasText: 'Region' });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('.sharing [data-order]').textContent()).toBe('by region, A to Z');
    expect(await page.locator('main > [role=status]').textContent()).toBe(
      'Sorted by region, A to Z',
    );
    expect(await axeFindings(page)).toEqual([]);

    // The button keeps the focus, so the other way round is one more press.
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await textsOf(page, '.sharing tbody td:nth-child(2)'))[0]).toBe(
      byRegion.at(-1)?.region,
    );
    expect(await page.locator('.sharing [aria-sort]').count()).toBe(1);
    await page.reload();
    expect(sortOf(page)).toBe('-region');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.context().close();
  });

  test('numbers by size, and what is missing last', async () => {
    const page = await newPage(browser);
    await visit(page, `${addresses.measures}?sort=-figures`);
    const figures = (await textsOf(page, '.measure-table td.number')).map(Number);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
    expect(figures[0]).toBeGreaterThan(9);
    for (const order of ['theme', '-theme']) {
      await page.goto(`${addresses.measures}?sort=${order}`);
      const keys = await page
        .locator('.measure-table td[data-label=Theme]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key')));
      const missing = keys.filter((key) => key === '').length;
      expect(keys.slice(keys.length - missing).every((key) => key === '')).toBe(true);
      expect(keys[0]).not.toBe('');
    }
    await page.context().close();
  });

  test('and stays sorted while it is narrowed', async () => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
    const entry = themeEntries(hub).toSorted(
      (a, b) => b.submissions.length - a.submissions.length,
    )[0];
    if (entry === undefined) throw new Error('The hub has no theme.');
    await visit(page, addresses.theme(entry.theme.id));
    const titles = () => textsOf(page, '.examples-table tbody tr:not([hidden]) .pick a');
    expect(await titles()).toEqual(mainFirst(entry).map(({ title }) => title));
    await page.getByRole('button', { name: 'Result' }).click();
    const results = await textsOf(page, '.examples-table td[data-label=Result]');
    const unknown = results.filter((result) => result === RESULTS['not-stated'].label).length;
    expect(results.slice(results.length - unknown)).toEqual(
      Array.from({ length: unknown }, () => RESULTS['not-stated'].label),
    );
    const sorted = await titles();
    await page.locator('.narrow > summary').click();
    const group = page.locator('.narrow details').filter({ hasText: 'How we know' }).last();
    await group.locator('summary').click();
    await group.locator('li:visible a').first().click();
    const narrowed = await titles();
    expect(narrowed.length).toBeLessThan(sorted.length);
    expect(narrowed).toEqual(sorted.filter((title) => narrowed.includes(title)));
    expect(sortOf(page)).toBe('result');
    await page.goBack();
    expect(await titles()).toEqual(sorted);
    await page.context().close();
  });

  test('not at all without script: it stands in the order that it says', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(`${addresses.councils}?sort=region`);
    expect(await page.locator('.sharing thead button').count()).toBe(0);
    expect(await textsOf(page, '.sharing tbody th')).toEqual(names(sharing));
    expect(await page.locator('.sharing [data-order]').textContent()).toBe('by council, A to Z');
    expect(await page.locator('.find-name').isVisible()).toBe(false);
    await page.context().close();
  });

  test('never by who shares most: no head offers it', async () => {
    const page = await newPage(browser);
    await visit(page, addresses.councils);
    expect(await textsOf(page, '.sharing thead button')).toEqual(['Council', 'Region']);
    await page.context().close();
  });

  test('on a phone the heads stay in sight as buttons', async () => {
    const page = await newPage(browser, { viewport: { width: 320, height: 800 } });
    await visit(page, addresses.councils);
    const button = page.locator('.sharing thead button').first();
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await button.click();
    await button.click();
    expect(await textsOf(page, '.sharing tbody th')).toEqual(names(sharing).toReversed());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

test('the list of all examples is put in the order that a reader chooses', async () => {
  const page = await newPage(browser);
  await visit(page, addresses.submissions);
  const titles = () => textsOf(page, '.rows > .row:not([hidden]) h2');
  const all = byTitle(hub.submissions).map(({ title }) => title);
  expect(await titles()).toEqual(all);
  await page.getByLabel('Order').selectOption('began');
  const latest = hub.submissions
    .flatMap((each) => dateOf(each, 'started') ?? [])
    .toSorted()
    .at(-1);
  expect(await page.locator('.rows > .row').first().getAttribute('data-began')).toBe(latest);
  expect(await page.locator('.rows > .row').last().getAttribute('data-began')).toBeNull();
  expect(sortOf(page)).toBe('began');
  await page.reload();
  expect(await page.getByLabel('Order').inputValue()).toBe('began');
  await page.getByLabel('Order').selectOption('A to Z');
  expect(await titles()).toEqual(all);
  await page.context().close();
});

test('names are found while typing, by what a council was called too', async () => {
  const page = await newPage(browser);
  await visit(page, addresses.councils);
  const box = page.getByLabel('Find a council by name');
  const shown = () => textsOf(page, '#every-council li:not([hidden]) a');
  const told = page.locator('.find-name [role=status]');
  await box.fill('suf');
  expect(await shown()).toEqual(['Suffolk']);
  expect(await page.locator('#every-council > [data-group]:visible').count()).toBe(1);
  expect(await told.textContent()).toBe(`1 of ${String(hub.councils.length)} councils`);
  expect(await axeFindings(page)).toEqual([]);
  const changed = hub.councils.find(({ replaced }) => replaced.length > 0);
  if (changed !== undefined) {
    await box.fill(changed.replaced[0] ?? '');
    expect(await shown()).toContain(changed.shortName);
  }
  await box.fill('zzz');
  expect(await shown()).toEqual([]);
  expect(await told.textContent()).toBe('No council has this in its name');
  await box.fill('suf');
  await page.reload();
  expect(await shown()).toEqual(['Suffolk']);
  await box.fill('');
  expect((await shown()).length).toBe(hub.councils.length);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, searchAnswered, visit } from './support/browser.ts';
import { rememberLooks, tabTo } from './support/focus.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const [one, two, three] = hub.submissions.toSorted((a, b) =>
  a.title.localeCompare(b.title, 'en-GB'),
);
if (one === undefined || two === undefined || three === undefined) {
  throw new Error('The hub has too few examples.');
}
const ids = [one.id, two.id, three.id];
const shared = `${addresses.shortlist}?ids=${ids.join(',')}`;
const pack = `${addresses.briefing}?ids=${ids.join(',')}`;

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

/** What stands in the browser's storage of this origin, cookies included. */
async function stored(page: Page): Promise<Record<string, string>> {
  expect(await page.context().cookies()).toEqual([]);
  return page.evaluate(() =>
    Object.fromEntries(
      [localStorage, sessionStorage].flatMap((each) => Object.entries(each) as [string, string][]),
    ),
  );
}

const titles = (page: Page): Promise<string[]> =>
  page.locator('.gathered .row h3').allTextContents();

/** Presses the button of an example, found by its name as those who hear the page find it. */
async function gather(page: Page, title: string): Promise<void> {
  await rememberLooks(page);
  const focus = await tabTo(page, ({ name }) => name === `Add to shortlist ${title}`);
  expect(focus.fault).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.shortlist-told').textContent())
    .toContain(`${title} added.`);
}

/** Refuses to keep anything, as a browser without room or leave does. */
async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
}

describe('by keyboard alone', () => {
  test('three are gathered, put in order, noted, sent on and printed', async () => {
    const page = await newPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await visit(page, addresses.submissions);
    expect(await page.locator('.shortlist-link').isVisible()).toBe(false);
    expect(await stored(page)).toEqual({});
    await gather(page, one.title);
    await gather(page, two.title);
    expect(await page.locator('.shortlist-link').textContent()).toBe('Shortlist (2)');
    await visit(page, addresses.submission(three.id));
    await gather(page, three.title);
    expect(Object.keys(await stored(page))).toEqual([addresses.shortlist]);

    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      `Remove from shortlist ${three.title}`,
    );
    await page.locator('.shortlist-link').press('Enter');
    await page.waitForURL(`**${addresses.shortlist}`);
    await expect.poll(() => titles(page)).toEqual([one.title, two.title, three.title]);
    expect(await page.getByText('Kept on this device only.').first().isVisible()).toBe(true);

    await rememberLooks(page);
    await tabTo(page, ({ name }) => name === `Move up ${three.title}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toEqual([one.title, three.title, two.title]);
    expect(await page.locator('.gathered-told').textContent()).toContain('is now 2 of 3');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toEqual([three.title, one.title, two.title]);
    // At the top there is no way further up: the keyboard stands on the way down.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(`Move down ${three.title}`);

    await page.locator('.note-box summary').first().press('Enter');
    await page.locator('.note-box textarea').first().fill('Ring them first');
    await page.reload();
    await expect.poll(() => titles(page)).toEqual([three.title, one.title, two.title]);
    expect(await page.locator('.note-box textarea').first().inputValue()).toBe('Ring them first');

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy a link to this list' }).press('Enter');
    const link = await page.locator('#gathered-address').inputValue();
    expect(new URL(link).search).toBe(`?ids=${[three.id, one.id, two.id].join(',')}`);
    const inFull = page.getByRole('link', { name: 'Compare them in full' });
    expect(await inFull.getAttribute('href')).toContain(addresses.compareExamples);

    await page.getByRole('link', { name: 'Make a briefing pack' }).press('Enter');
    await page.locator('.pack-example').nth(2).waitFor();
    await page.getByLabel('Your own notes').press('Space');
    await expect
      .poll(() => page.locator('.pack-note').allTextContents())
      .toEqual(['Ring them first']);
    expect(page.url()).not.toContain('Ring');

    const { origin } = new URL(inject('origin'));
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    await page.context().close();
  });

  test('clearing leaves nothing, and can be undone', async () => {
    const page = await newPage(browser);
    await visit(page, shared);
    await page.getByRole('button', { name: 'Keep this list on my device' }).press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Clear the list' }).press('Enter');
    await expect.poll(() => page.locator('.gathered-empty').isVisible()).toBe(true);
    expect(await stored(page)).toEqual({});
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toHaveLength(3);
    await page.getByRole('button', { name: `Remove ${one.title}` }).press('Enter');
    await expect.poll(() => titles(page)).toEqual([two.title, three.title]);
    await page.context().close();
  });
});

describe('a list that came with an address', () => {
  test('is shown in its order and kept only when asked for, after what is there', async () => {
    const page = await newPage(browser);
    await visit(page, shared);
    await expect.poll(() => titles(page)).toEqual([one.title, two.title, three.title]);
    expect(await stored(page)).toEqual({});
    await visit(page, addresses.submission(two.id));
    await page.getByRole('button', { name: 'Add to shortlist' }).first().click();
    await visit(page, shared);
    await page.getByRole('button', { name: 'Add these to my shortlist' }).click();
    await expect.poll(() => titles(page)).toEqual([two.title, one.title, three.title]);
    expect(await page.locator('.gathered-told').textContent()).toContain('2 examples added');
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual([one.title, two.title, three.title]);
    await page.context().close();
  });

  test('says plainly which example is not there, and lets it go', async () => {
    const page = await newPage(browser);
    await visit(page, `${shared},never-was`);
    await expect.poll(() => titles(page)).toContain('“never-was”');
    expect(await page.locator('.gathered').textContent()).toContain('may have been withdrawn');
    await page.getByRole('button', { name: 'Remove “never-was”' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(new URL(shared, page.url()).search);
    await page.context().close();
  });

  test('more than 4 are compared by ticking', async () => {
    const many = hub.submissions.slice(0, 20).map(({ id }) => id);
    const page = await newPage(browser);
    await visit(page, `${addresses.shortlist}?ids=${many.join(',')}`);
    await expect.poll(() => titles(page)).toHaveLength(many.length);
    await page.locator('.gathered-table input').nth(0).check();
    await page.locator('.gathered-table input').nth(5).check();
    await page.getByRole('button', { name: 'Compare the ticked examples' }).click();
    await page.waitForURL(`**${addresses.compareExamples}?*`);
    await expect.poll(() => page.locator('.sheets thead th[scope=col]').count()).toBe(2);
    await page.context().close();
  });
});

test('where nothing can be kept, the address holds the list', async () => {
  const page = await newPage(browser);
  await refuseStorage(page);
  await visit(page, addresses.submissions);
  await page.getByRole('button', { name: `Add to shortlist ${one.title}` }).click();
  await page.getByRole('button', { name: `Add to shortlist ${two.title}` }).click();
  await page.getByRole('link', { name: 'Open the shortlist' }).click();
  await expect.poll(() => titles(page)).toEqual([one.title, two.title]);
  await page.getByRole('button', { name: 'Keep this list on my device' }).click();
  expect(await page.getByText('does not let this list be kept').isVisible()).toBe(true);
  await page.getByRole('button', { name: `Move down ${one.title}` }).click();
  await expect.poll(() => new URL(page.url()).search).toBe(`?ids=${two.id},${one.id}`);
  await page.context().close();
});

test('what search finds can be gathered, and so can what is ticked in a table', async () => {
  const page = await newPage(browser);
  await visit(page, `${addresses.search}?q=${encodeURIComponent(one.title)}`);
  await searchAnswered(page);
  await page.getByRole('button', { name: `Add to shortlist ${one.title}` }).click();
  await expect.poll(() => page.locator('.shortlist-link').textContent()).toBe('Shortlist (1)');
  const theme = hub.themes.find(
    ({ id }) => hub.submissions.filter(({ themes }) => themes.includes(id)).length > 2,
  );
  await visit(page, addresses.theme(theme?.id ?? ''));
  await page.locator('.pick input').nth(0).check();
  await page.locator('.pick input').nth(1).check();
  await page.getByRole('button', { name: 'Add ticked examples to shortlist' }).click();
  expect(await page.locator('.shortlist-said').textContent()).toContain('Your shortlist has');
  await page.context().close();
});

describe('the briefing pack', () => {
  test('has a title page, contents, a page for each example, and the caveats', async () => {
    const page = await newPage(browser);
    await visit(page, pack);
    await page.locator('.pack-example').nth(2).waitFor();
    await page.getByLabel('Title of the pack').fill('Keeping social workers');
    expect(await page.locator('h1').textContent()).toBe('Keeping social workers');
    expect(new URL(page.url()).searchParams.get('title')).toBe('Keeping social workers');
    expect(await page.locator('.pack-contents ol a').allTextContents()).toEqual(
      [one, two, three].map(({ title }) => title),
    );
    for (const link of await page.locator('.pack-contents a').all()) {
      const target = await link.getAttribute('href');
      expect(await page.locator(target ?? '').count(), target ?? '').toBe(1);
    }
    expect(await page.locator('.pack').textContent()).toContain('Before you use the figures');
    expect(await stored(page)).toEqual({});

    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.masthead', '.pack-choices', '.colophon']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    const breaks = await page
      .locator('.pack-example')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
    expect(breaks).toEqual(['page', 'page', 'page']);
    await page.context().close();
  });

  test('names those to ask only when the reader ticks so', async () => {
    const named = hub.submissions.find(({ contacts }) => contacts.length > 0);
    const email = named?.contacts[0]?.email ?? '';
    const page = await newPage(browser);
    await visit(page, `${addresses.briefing}?ids=${named?.id ?? ''}`);
    const example = page.locator('.pack-example');
    await example.waitFor();
    expect(await example.textContent()).not.toContain('@');
    await page.getByLabel('Names and work email addresses').check();
    await expect.poll(() => example.textContent()).toContain(email);
    await page.context().close();
  });
});

describe('axe finds nothing, wide and narrow, light and dark', () => {
  test.each([
    ['the empty list', addresses.shortlist, '.gathered-empty'],
    ['a list', `${shared},never-was`, '.gathered-table table'],
    ['a pack', pack, '.pack-example'],
  ])('%s', async (_, address, ready) => {
    for (const width of [1280, 390]) {
      const page = await newPage(browser, { viewport: { width, height: 844 } });
      await visit(page, address);
      await page.locator(ready).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect.soft(await axeFindings(page), `${width} pixels`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, 'colours'), `${width}, dark`).toEqual([]);
      await page.context().close();
    }
  });
});

test('without script no button shows, and the page leads on', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(addresses.submissions);
  expect(await page.locator('.shortlist-button').first().isVisible()).toBe(false);
  await page.locator(`.colophon a[href="${addresses.shortlist}"]`).click();
  await page.waitForURL(`**${addresses.shortlist}`);
  expect(await page.locator('main noscript').isVisible()).toBe(true);
  expect(await page.locator('.gathered').isVisible()).toBe(false);
  await page.locator(`main a[href="${addresses.themes}"]`).first().click();
  await page.waitForURL(`**${addresses.themes}`);
  await page.context().close();
});

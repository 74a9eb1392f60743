import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage } from './support/browser.ts';
import { readHub } from './support/hub.ts';

const { submissions, neighbours } = await readHub();
// An example of one council that some other council is like, whatever the content holds.
const near = neighbours?.neighbours ?? [];
const example = submissions.find(
  ({ councils: [council], councils }) =>
    councils.length === 1 && near.some(({ neighbour }) => neighbour === council),
);
if (example === undefined) throw new Error('The content has no example to weigh.');
const sheet = addresses.worksheet(example.id);
const own = near.find(({ neighbour }) => neighbour === example.councils[0])?.council ?? '';

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('what a reader writes is kept when asked for, and gone when no longer', async () => {
  const page = await newPage(browser);
  await page.goto(sheet);
  await page.locator('#w-need-words').fill('27% of posts are empty.');
  await page.locator('label[for=w-need-partly]').click();
  expect(await stored(page)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await page.locator('#w-keep').check();
  expect(await stored(page)).toBe(1);
  await page.reload();
  expect(await page.locator('#w-need-words').inputValue()).toBe('27% of posts are empty.');
  expect(await page.locator('#w-need-partly').isChecked()).toBe(true);
  expect(await page.locator('#w-keep').isChecked()).toBe(true);
  await page.locator('#w-keep').uncheck();
  expect(await stored(page)).toBe(0);
  expect(await page.locator('#w-need-words').inputValue()).toBe('27% of posts are empty.');
  await page.context().close();
});

test('what was kept under a name that the example had before is there under its new one', async () => {
  const page = await newPage(browser);
  await page.goto(sheet);
  await page.locator('#w-need-words').fill('27% of posts are empty.');
  await page.locator('#w-keep').check();
  await page.evaluate((id) => {
    const key = `/right-for-us/${id}`;
    localStorage.setItem('/right-for-us/old-name', localStorage.getItem(key) ?? '');
    localStorage.removeItem(key);
  }, example.id);
  // As the page is once the example has taken the place of another.
  await page.route(`**${sheet}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('data-worksheet=', 'data-once="old-name" $&');
    await route.fulfill({ response: answer, body });
  });
  await page.reload();
  expect(await page.locator('#w-need-words').inputValue()).toBe('27% of posts are empty.');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual([`/right-for-us/${example.id}`]);
  await page.context().close();
});

test('a reader names a council, and the page says what makes it like that of the example', async () => {
  const page = await newPage(browser);
  await page.goto(sheet);
  await page.locator('#own-council').selectOption(own);
  await page.locator('.worksheet-reasons li', { hasText: 'by the statistical model' }).waitFor();
  expect(new URL(page.url()).search).toBe(`?council=${own}`);
  await page.reload();
  await page.locator('.worksheet-reasons li').waitFor();
  const more = page.locator('.worksheet-reasons a');
  expect(await more.getAttribute('href')).toBe(`${addresses.council(own)}#like-this-one`);
  await page.goBack();
  await page.locator('.worksheet-reasons li').waitFor({ state: 'detached' });
  await page.context().close();
});

test('without script it is a sheet to print, with no control that does nothing', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(sheet);
  expect(await page.locator('.worksheet-part').count()).toBe(6);
  expect(await page.locator('#w-keep').isVisible()).toBe(false);
  expect(await page.locator('#own-council').isVisible()).toBe(false);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
  await page.context().close();
});

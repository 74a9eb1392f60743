import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, openDetails, searchAnswered, visit } from './support/browser.ts';
import { rememberLooks, tab, tabTo, type Focus } from './support/focus.ts';
import { readHub } from './support/hub.ts';
import { planJourney } from './support/journey.ts';

const hub = await readHub();
const { submission, measure } = planJourney(hub);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

test('the whole way from a question to a figure, by keyboard alone', async () => {
  const page = await newPage(browser);
  await visit(page, '/');
  await rememberLooks(page);
  await tabTo(page, ({ id }) => id === 'search-home');
  await page.keyboard.type(submission.title);
  await page.keyboard.press('Enter');
  await searchAnswered(page);

  await rememberLooks(page);
  await tabTo(page, ({ name, tag }) => tag === 'a' && name === submission.title);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${addresses.submission(submission.id)}`);

  await rememberLooks(page);
  await tabTo(page, ({ name, tag }) => tag === 'a' && name === measure.name);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${addresses.measure(measure.id)}`);

  const chart = page.locator('[data-chart]').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  await rememberLooks(page);
  await tabTo(page, ({ tag }) => tag === 'canvas');
  await page.keyboard.press('ArrowRight');
  const spoken = chart.locator('[role=status]');
  await expect.poll(() => spoken.textContent()).not.toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => spoken.textContent()).toBe('');
  await page.context().close();
});

test('the first stop leads past the header to the page itself', async () => {
  const page = await newPage(browser);
  await visit(page, addresses.submissions);
  await rememberLooks(page);
  const first = await tab(page);
  expect(first).toMatchObject({ name: 'Skip to main content', fault: undefined });
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  await tab(page);
  const inMain = await page.evaluate(
    () => document.querySelector('main')?.contains(document.activeElement) ?? false,
  );
  expect(inMain).toBe(true);
  await page.context().close();
});

describe('every stop can be seen', () => {
  test.each([
    ['home', addresses.home, 1280],
    ['home', addresses.home, 390],
    ['submissions', addresses.submissions, 1280],
    ['submission', addresses.submission(submission.id), 1280],
    ['submission', addresses.submission(submission.id), 390],
    ['measure', addresses.measure(measure.id), 1280],
    ['councils', addresses.councils, 390],
    ['search', `${addresses.search}?q=retention`, 1280],
    ['search', `${addresses.search}?q=retention`, 390],
  ])('%s, %s at %d pixels', async (_, address, width) => {
    const page = await newPage(browser, { viewport: { width, height: 800 } });
    await visit(page, address);
    await openDetails(page);
    await rememberLooks(page);
    const stops: Focus[] = [];
    for (
      let stop = await tab(page);
      stop !== undefined && stops.length < 600;
      stop = await tab(page)
    ) {
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.length).toBeLessThan(600);
    const faults = stops.filter(({ fault }) => fault !== undefined);
    expect(
      faults.map(({ tag, name, fault = '' }) => `${tag} "${name.slice(0, 50)}" ${fault}`),
    ).toEqual([]);
    await page.context().close();
  });
});

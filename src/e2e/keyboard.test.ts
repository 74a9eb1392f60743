import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, openDetails, searchAnswered, visit } from './support/browser.ts';
import { samplePages } from './support/examplePages.ts';
import { rememberLooks, tab, tabTo } from './support/focus.ts';
import { readHub } from './support/hub.ts';
import { planJourney } from './support/journey.ts';
import { tabThrough } from './support/tabThrough.ts';

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

describe('with Tab every part is reached, in the order of the page, and every stop can be seen', () => {
  test.concurrent.for(samplePages(hub))('%s', async ([name, address], { expect }) => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 800 } });
    await visit(page, address);
    await openDetails(page);
    const { stops, ended, ...faults } = await tabThrough(page);
    expect(faults).toEqual({ unseen: [], outOfOrder: [], missed: [] });
    expect(ended).toBe(true);
    // A chart for another site has no header of links around it.
    expect(stops).toBeGreaterThan(name === 'a chart for another site' ? 0 : 10);
    await page.context().close();
  });

  test.each([
    ['home', addresses.home],
    ['submission', addresses.submission(submission.id)],
    ['councils', addresses.councils],
    ['search', `${addresses.search}?q=retention`],
    ['4 examples', `${addresses.compareExamples}?ids=${someIds(4)}`],
    ['shortlist', `${addresses.shortlist}?ids=${someIds(3)}`],
  ])('%s, at 320 pixels', async (_, address) => {
    const page = await newPage(browser, { viewport: { width: 320, height: 480 } });
    await visit(page, address);
    const { ended, unseen, outOfOrder, missed } = await tabThrough(page);
    expect({ ended, unseen, outOfOrder, missed }).toEqual({
      ended: true,
      unseen: [],
      outOfOrder: [],
      missed: [],
    });
    await page.context().close();
  });

  test('a walk tells of a stop without a ring, one that is covered, and one out of order', async () => {
    const page = await newPage(browser);
    await visit(page, addresses.privacy);
    await page.evaluate(() => {
      const [late, ringless, covered] = document.querySelectorAll<HTMLElement>('main a');
      if (ringless === undefined || covered === undefined || late === undefined) return;
      late.tabIndex = 1;
      Object.assign(ringless.style, { outline: 'none', boxShadow: 'none' });
      const lid = document.createElement('div');
      Object.assign(lid.style, { position: 'fixed', inset: '0', background: 'black' });
      covered.addEventListener('focus', () => {
        document.body.append(lid);
      });
      covered.addEventListener('blur', () => {
        lid.remove();
      });
    });
    const { unseen, outOfOrder } = await tabThrough(page);
    expect(unseen.join()).toContain('without focus');
    expect(unseen.join()).toContain('covered');
    expect(outOfOrder.length).toBeGreaterThan(0);
    await page.context().close();
  });
});

function someIds(count: number): string {
  return hub.submissions
    .slice(0, count)
    .map(({ id }) => id)
    .join(',');
}

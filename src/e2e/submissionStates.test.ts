import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withContent } from '../checks/testContent.ts';
import { addresses } from '../domain/addresses.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, openDetails } from './support/browser.ts';
import { EXTREME_FILES, EXTREMES } from './support/extremeSubmissions.ts';
import { ROOT } from './support/hubFolder.ts';
import { run } from './support/runBuild.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';
import { stickingOut } from './support/stickingOut.ts';

/*
 * The page of an example holds together whatever the example has or lacks: nothing, all there is,
 * ten figures, words that do not break, an end that is no success.
 */
const parent = path.join(ROOT, '.build');
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(path.join(parent, 'test-states-'));
const out = path.join(folder, 'site');

let served: Served;
let browser: Browser;
beforeAll(async () => {
  browser = await connect();
  const { code, output } = await withContent(EXTREME_FILES, (content) =>
    run('scripts/build.ts', ['--content', content, '--out', out]),
  );
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  served = await serveFolder(out);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.keys(EXTREMES))('%s', (id) => {
  const visitWide = async (width: number): Promise<Page> => {
    const viewport = { width, height: 900 };
    const page = await newPage(browser, { viewport, baseURL: served.origin });
    await page.goto(addresses.submission(id));
    return page;
  };

  test.each([320, 390, 1280])(
    'at %i pixels nothing sticks out, and axe finds nothing',
    async (width) => {
      const page = await visitWide(width);
      expect.soft(await stickingOut(page)).toEqual([]);
      expect.soft(await leavingTheirColumn(page)).toEqual([]);
      await openDetails(page);
      expect.soft(await stickingOut(page), 'with all opened').toEqual([]);
      expect.soft(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, 'colours'), 'dark').toEqual([]);
      await page.context().close();
    },
  );

  test('has headings in order, none of them empty', async () => {
    const page = await visitWide(1280);
    const headings = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) =>
      all.map((each) => ({
        level: Number(each.tagName.slice(1)),
        text: each.textContent.trim(),
      })),
    );
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(headings[0]?.level).toBe(1);
    expect(headings.filter(({ text }) => text === '')).toEqual([]);
    const skips = headings.filter(
      ({ level }, index) => level > (headings[index - 1]?.level ?? 1) + 1,
    );
    expect(skips).toEqual([]);
    await page.context().close();
  });

  test('says first what it is and whom to ask, then the story, then where it comes from', async () => {
    const page = await visitWide(390);
    const order = ['h1', '.lead', '.facts', '#ask', '#key-figure', '#cost', '#here', '.prose'];
    const after = ['#transfer', '#related', '#about-example', '#changed'];
    const landmarks = ['header', 'main', 'footer'];
    const tops = async (selectors: readonly string[]): Promise<readonly number[]> =>
      Promise.all(
        selectors.map((each) =>
          page
            .locator(each)
            .first()
            .evaluate((element) => element.getBoundingClientRect().top),
        ),
      );
    for (const selectors of [[...order, ...after], landmarks]) {
      const places = await tops(selectors);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    const inOrder = await page.evaluate(
      (selectors) =>
        [...document.querySelectorAll(selectors.join(','))].map((element) =>
          selectors.findIndex((each) => element.matches(each)),
        ),
      [...order, ...after],
    );
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    await page.context().close();
  });
});

/** Text of the story that reaches beyond the story's column, outside boxes that scroll. */
function leavingTheirColumn(page: Page): Promise<readonly string[]> {
  return page.locator('.example-story').evaluate((story) => {
    const { right } = story.getBoundingClientRect();
    return [...story.querySelectorAll('p, li, dt, dd, h2, h3, blockquote, figcaption, summary')]
      .filter((each) => each.closest('.table-box, .table-scroll, .visually-hidden') === null)
      .filter((each) => each.getBoundingClientRect().right > right + 0.5)
      .map((each) => `${each.tagName} "${each.textContent.trim().slice(0, 40)}"`);
  });
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage } from './support/browser.ts';
import { samplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
// The page of all parts shows form fields apart from any form; no reader is led to it.
const pages = samplePages(hub).filter(([, address]) => address !== addresses.components);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe('without script a page can be read, and offers nothing that would not work', () => {
  test.concurrent.for(pages)('%s', async ([, address], { expect }) => {
    const page = await withoutScript(browser, address);
    const main = page.locator('main, body:not(:has(main))');
    expect(await page.locator('h1:visible, h2:visible').count()).toBeGreaterThan(0);
    expect((await main.innerText()).length).toBeGreaterThan(100);
    // A drawing stands wherever script would put a chart.
    const charts = page.locator('[data-chart]:visible');
    expect(await page.locator('[data-chart]:visible svg:visible').count()).toBe(
      await charts.count(),
    );
    expect(await idleControls(page)).toEqual([]);
    await page.context().close();
  });
});

describe('without script an example has its story, figures, contacts and links', () => {
  test.concurrent.for(hub.submissions)('$id', async (submission, { expect }) => {
    const page = await withoutScript(browser, addresses.submission(submission.id));
    expect(await page.locator('h1').innerText()).toContain(submission.title);
    const main = page.locator('main');
    expect(await main.innerText()).toContain(submission.summary);

    const story = main.locator('.prose p');
    expect(await story.count()).toBeGreaterThan(0);
    expect(await main.locator('.prose p:visible').count()).toBe(await story.count());

    const measures = (submission.metrics ?? []).map(({ measure }) => addresses.measure(measure));
    const links = [
      ...measures,
      ...submission.themes.map((theme) => addresses.theme(theme)),
      ...submission.councils.map((council) => addresses.council(council)),
      ...(submission.resources ?? []).flatMap(({ url }) => url ?? []),
    ];
    const mails = submission.contacts.map(({ email }) => email);
    for (const link of new Set(links)) {
      expect(await main.locator(`a[href="${link}"]:visible`).count(), link).toBeGreaterThan(0);
    }
    for (const mail of mails) {
      const shown = main.locator(`a[href^="mailto:${mail}"]:visible`);
      expect(await shown.count(), mail).toBeGreaterThan(0);
    }
    await page.context().close();
  });
});

async function withoutScript(from: Browser, address: string): Promise<Page> {
  const page = await newPage(from, { javaScriptEnabled: false });
  await page.goto(address);
  return page;
}

/**
 * Controls in sight that only script would answer: no link, no part to open, no form to send, and
 * no sheet whose answers are for paper.
 */
function idleControls(page: Page): Promise<readonly string[]> {
  return page
    .locator(':is(button, input:not([type=hidden]), select, textarea, [role=button]):visible')
    .evaluateAll((controls) =>
      controls
        .filter(
          (control) =>
            control.closest('form[action], .worksheet-yours, .worksheet-decision') === null,
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
}

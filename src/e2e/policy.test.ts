import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, newPage, openDetails, visit, wakeCharts } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';

const pages = examplePages(await readHub());
const loaded = new Set<string>();

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe('a page asks nothing of others, keeps nothing and breaks nothing', () => {
  test.concurrent.for(pages)('%s', async ([name, address], { expect }) => {
    const page = await newPage(browser);
    const heard = await listen(page);
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    await page.waitForLoadState('networkidle');

    const { origin } = new URL(inject('origin'));
    for (const url of heard.requests) loaded.add(url);
    expect(heard.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    // The browser itself remarks on the one page that is not there.
    const remarks = heard.remarks.filter(
      (text) => name !== 'not found' || !text.includes('status of 404'),
    );
    expect(remarks).toEqual([]);
    expect(await page.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual(
      [],
    );
    expect(await page.context().cookies()).toEqual([]);
    expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    await page.context().close();
  });

  test('among all this, search and charts were at work', () => {
    const files = [...loaded].map((url) => new URL(url).pathname);
    expect(files).toContain('/pagefind/pagefind-worker.js');
    expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(files.some((file) => file.includes('liveChart'))).toBe(true);
  });
});

test('the policy does stop what a page must not do', async () => {
  const page = await newPage(browser);
  await listen(page);
  await visit(page, '/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.gif';
    document.body.append(script, image);
  });
  await expect
    .poll(() => page.evaluate(() => (globalThis as { violations?: string[] }).violations))
    .toEqual(expect.arrayContaining(['script-src-elem', 'img-src']));
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await page.context().close();
});

interface Heard {
  readonly requests: string[];
  /** Errors and warnings of the console, and exceptions nobody caught. */
  readonly remarks: string[];
}

async function listen(page: Page): Promise<Heard> {
  const heard: Heard = { requests: [], remarks: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) heard.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.remarks.push(message.text());
  });
  page.on('pageerror', (error) => heard.remarks.push(error.message));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
  });
  return heard;
}

function kept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareHost } from '../../scripts/lib/hosting/prepareHost.ts';
import { addresses } from '../domain/addresses.ts';
import { movedAddresses } from '../domain/ledger/moved.ts';
import { connect, newPage, openDetails, visit, wakeCharts } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { ROOT } from './support/hubFolder.ts';
import type { Served } from './support/serveFolder.ts';
import { serveHost } from './support/serveHost.ts';

const hub = await readHub();
const pages = examplePages(hub);
const loaded = new Set<string>();

/** Served as a host does: each page has its policy as a header too, and both hold. */
const folder = mkdtempSync(path.join(ROOT, '.build', 'test-policy-'));
let served: Served;
let browser: Browser;
beforeAll(async () => {
  // Links to the built site, which other tests read too.
  const dist = inject('dist');
  const root = path.join(folder, 'site');
  mkdirSync(root);
  for (const name of readdirSync(dist)) symlinkSync(path.join(dist, name), path.join(root, name));
  prepareHost(root, 'netlify', { base: '/', moved: movedAddresses(hub) });
  served = await serveHost(root);
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true });
});

describe('a page asks nothing of others, keeps nothing and breaks nothing', () => {
  test.concurrent.for(pages)('%s', async ([name, address], { expect }) => {
    const page = await newPage(browser, { baseURL: served.origin });
    const heard = await listen(page);
    const first = page.waitForEvent('response', (each) => each.request().isNavigationRequest());
    await visit(page, address);
    expect((await first).headers()).toMatchObject({
      // A host gives what is not there no policy of a folder; the page has its own.
      ...(name === 'not found'
        ? {}
        : { 'content-security-policy': await headerPolicy(page, address) }),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringMatching(
        /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
      ) as string,
    });
    await openDetails(page);
    await wakeCharts(page);
    await page.waitForLoadState('networkidle');

    const { origin } = served;
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

test('only the worker of search may make WebAssembly, and no page', async () => {
  const rules = readFileSync(path.join(folder, 'site', '_headers'), 'utf8').split('\n\n');
  const making = rules.filter((rule) => rule.includes('unsafe'));
  expect(making.map((rule) => rule.split('\n')[0])).toEqual([addresses.searchWorker]);
  const { headers } = await fetch(served.origin + addresses.searchWorker);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; connect-src 'self'; script-src 'wasm-unsafe-eval'",
  );
});

test('no text becomes markup, code or the address of a script', async () => {
  const page = await newPage(browser, { baseURL: served.origin });
  await visit(page, '/');
  const tried = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    const tries: Record<string, () => unknown> = {
      markup: () => (document.body.innerHTML = '<b>text</b>'),
      parsed: () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
      worker: () => new Worker('/offline.js'),
      'another policy': () => trustedTypes.createPolicy('other', {}),
    };
    return Object.entries(tries).map(([name, run]) => {
      try {
        run();
        return `${name} went through`;
      } catch (error) {
        return error instanceof TypeError ? `${name} stopped` : String(error);
      }
    });
  });
  expect(tried).toEqual([
    'markup stopped',
    'parsed stopped',
    'worker stopped',
    'another policy stopped',
  ]);
  await page.context().close();
});

test('the policy does stop what a page must not do', async () => {
  const page = await newPage(browser, { baseURL: served.origin });
  await listen(page);
  await visit(page, '/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('globalThis.ran = true');
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.gif';
    const module = document.createElement('link');
    module.rel = 'modulepreload';
    module.href = 'https://elsewhere.example/script.js';
    document.body.append(script, image, module);
  });
  await expect
    .poll(() => page.evaluate(() => (globalThis as { violations?: string[] }).violations))
    .toEqual(expect.arrayContaining(['require-trusted-types-for', 'img-src', 'script-src-elem']));
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await page.context().close();
});

/** What the header says: the policy of the page itself, and who may frame it. */
async function headerPolicy(page: Page, address: string): Promise<string> {
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const frames = address.endsWith('/embed/') ? '*' : "'none'";
  return `${(await meta.getAttribute('content')) ?? ''}; frame-ancestors ${frames}`;
}

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

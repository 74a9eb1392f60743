import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkSubmission } from '../checks/browser.ts';
import { addresses } from '../domain/addresses.ts';
import { copyName } from '../domain/offline/copyFacts.ts';
import { fileOfAddress, isKept } from '../domain/offline/keptFiles.ts';
import type { KeptList } from '../domain/offline/keptList.ts';
import { connect, newPage, searchAnswered } from './support/browser.ts';
import { readBuiltPages, type BuiltPage } from './support/builtPages.ts';
import { fillForm } from './support/fillForm.ts';
import { readHub } from './support/hub.ts';
import { referencesOf } from './support/references.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';
import { unpackCopy, type UnpackedCopy } from './support/unpackCopy.ts';

const dist = inject('dist');
const hub = await readHub();
const [example] = hub.submissions;
if (example === undefined) throw new Error('There is no submission.');
const work = mkdtempSync(path.join(tmpdir(), 'hub-offline-'));

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

/** What of the hub stands in the browser's storage. */
function stored(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    others: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));
}

const NOTHING = { workers: 0, caches: 0, others: 0 };

/** The kept text of an address; `undefined` if it is not kept. */
function keptText(page: Page, address: string): Promise<string | undefined> {
  return page.evaluate(async (asked) => (await caches.match(asked))?.text(), address);
}

describe('the hub is kept in the browser', () => {
  // A copy of what is kept, to be changed and then taken off the network.
  const folder = path.join(work, 'site');
  const list = JSON.parse(readFileSync(path.join(dist, 'offline.json'), 'utf8')) as KeptList;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    const isThere = (file: string): boolean =>
      statSync(path.join(dist, file)).isDirectory() ||
      isKept(file) ||
      file.startsWith('offline.js');
    cpSync(dist, folder, {
      recursive: true,
      filter: (file) => isThere(path.relative(dist, file).split(path.sep).join('/')),
    });
    served = await serveFolder(folder);
    page = await newPage(browser, { baseURL: served.origin });
  });
  afterAll(async () => {
    await page.context().close();
    await served.stop();
  });

  test('everything on the list is there', () => {
    const files = Object.keys(list.files).map((address) => fileOfAddress(address));
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => !isKept(file))).toEqual([]);
    for (const file of files) expect(() => statSync(path.join(folder, file)), file).not.toThrow();
  });

  test('nothing is kept before the button is pressed', async () => {
    for (const address of [addresses.home, addresses.search, addresses.offline]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await stored(page), address).toEqual(NOTHING);
    }
    await page.getByText('Not kept on this device.').waitFor();
    expect(await page.locator('.keeper-lost').isVisible()).toBe(false);
    expect(await page.locator('[data-remove]').isVisible()).toBe(false);
  });

  test('pressed, all of it is kept, and the page says so', async () => {
    await page.locator('[data-keep]').click();
    // Over a thousand files, on a machine that may be busy.
    await page.getByText('Kept on this device.').waitFor({ timeout: 100_000 });
    expect(await page.locator('[data-keep]').isVisible()).toBe(false);
    expect(await stored(page)).toEqual({ workers: 1, caches: 1, others: 0 });
    const count = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).length;
    });
    // The record of what is kept stands among the files.
    expect(count).toBe(Object.keys(list.files).length + 1);
    expect(await page.context().cookies()).toEqual([]);
  }, 120_000);

  test('with a connection the hub itself answers, and the copy follows it', async () => {
    const about = path.join(folder, 'about', 'index.html');
    const text = readFileSync(about, 'utf8').replace('About this hub</h1>', 'Changed words</h1>');
    writeFileSync(about, text);
    const files = Object.entries(list.files).filter(([address]) => address !== 'privacy/');
    const next: KeptList = { files: { ...Object.fromEntries(files), 'about/': 'changed' } };
    writeFileSync(path.join(folder, 'offline.json'), JSON.stringify(next));

    await page.goto(addresses.about);
    expect(await page.locator('h1').textContent()).toBe('Changed words');
    await expect.poll(() => keptText(page, addresses.about)).toContain('Changed words');
    await expect.poll(() => keptText(page, addresses.privacy)).toBeUndefined();
    expect(await keptText(page, addresses.home)).toBeDefined();
  });

  test('without one, home, examples and search work', async () => {
    await page.context().setOffline(true);
    await served.stop();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));

    await page.goto(addresses.home);
    expect(await page.locator('h1').count()).toBe(1);
    await page.goto(addresses.submission(example.id));
    expect(await page.locator('h1').textContent()).toContain(example.title);
    const font = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    });
    expect(font).toBe(true);

    await page.goto(`${addresses.search}?q=${encodeURIComponent(example.title)}`);
    await searchAnswered(page);
    expect(await page.locator('.finder-main').textContent()).toContain(example.title);
    expect(errors).toEqual([]);
  });

  test('without one, the form is filled to its end, and an example opens in it', async () => {
    await page.goto(addresses.submit);
    const file = await fillForm(page);
    const { problems } = checkSubmission(
      { id: 'barnet-open-evenings', text: file },
      { content: hub, today: '2026-11-22' },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    await page.goto(addresses.submitExample(example.id));
    await page.locator('.form-host.is-ready').waitFor();
    expect(await page.locator('#f-title').inputValue()).toBe(example.title);
  });

  test('a page that is not kept says what is the matter', async () => {
    await page.goto('/there-is-no-such-page/');
    await page.getByText('The page you asked for is not kept on this device').waitFor();
  });

  test('removed, nothing is left', async () => {
    await page.goto(addresses.offline);
    await page.locator('[data-remove]').click();
    await page.getByText('Not kept on this device.').waitFor();
    expect(await stored(page)).toEqual(NOTHING);
    await expect(page.goto(addresses.home)).rejects.toThrow();
  });
});

test('without script the page leads to the copy', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(addresses.offline);
  await page.getByText('Keeping the hub needs JavaScript').waitFor();
  expect(await page.locator('button[data-keep]').isVisible()).toBe(false);
  const link = page.getByRole('link', { name: /Download the hub \(ZIP, [\d.]+ MB\)/ });
  expect(await link.getAttribute('href')).toBe(addresses.copy(copyName(hub.site)));
  await page.context().close();
});

describe('the copy opens from disk', () => {
  const folder = path.join(work, 'copy');
  let files: UnpackedCopy['files'] = {};
  let root = '';
  let pages: readonly BuiltPage[] = [];

  beforeAll(() => {
    ({ files, root } = unpackCopy(dist, hub.site, folder));
    pages = readBuiltPages(folder);
  }, 120_000);

  test('its names are in order and say where it is from', () => {
    const [first, second, ...others] = Object.keys(files);
    expect([first, second]).toEqual(['README.txt', 'copy.css']);
    expect(others).toEqual(others.toSorted());
    const readme = readFileSync(path.join(folder, 'README.txt'), 'utf8');
    expect(readme).toContain(hub.site.address);
    expect(readme).toContain('open index.html');
  });

  test('every address in it leads to a file of it, or to a whole address', () => {
    expect(pages.length).toBeGreaterThan(200);
    const wrong = pages.flatMap((page) => {
      const file = page.address.endsWith('/') ? `${page.address}index.html` : page.address;
      return referencesOf({ ...page, address: file }).flatMap(({ written, url }) => {
        if (/^(?:https?:|#)/.test(written)) return [];
        const inside = decodeURIComponent(url?.pathname.slice(1) ?? '');
        return !written.startsWith('/') && inside in files ? [] : [`${file}: ${written}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('but for the form it runs nothing, it sends nothing and gives away no contact', () => {
    const there = pages.flatMap(({ address, elements }) =>
      elements
        .filter(({ tagName }) => ['script', 'form', 'noscript', 'iframe'].includes(tagName))
        .map(({ tagName }) => `${address}: ${tagName}`),
    );
    // The form has its own three, and a test of its own.
    expect(there).toEqual(Array(3).fill('/submit/: script'));
    const asked = hub.submissions.flatMap(({ contacts }) => contacts);
    const secrets = [
      ...[...hub.site.contacts, ...asked].map(({ email }) => email),
      ...asked.flatMap(({ name }) => name ?? []),
    ];
    expect(secrets.length).toBeGreaterThan(10);
    const told = Object.entries(files).flatMap(([name, bytes]) => {
      const text = Buffer.from(bytes).toString('utf8').toLowerCase();
      return secrets
        .filter((secret) => text.includes(secret.toLowerCase()))
        .map((secret) => `${name}: ${secret}`);
    });
    expect(told).toEqual([]);
  });

  test('a browser reads it from disk and asks for nothing else', async () => {
    const page = await newPage(browser);
    const asked: string[] = [];
    const remarks: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) remarks.push(message.text());
    });
    page.on('pageerror', ({ message }) => remarks.push(message));

    await page.goto(`${root}index.html`);
    await page.getByRole('link', { name: 'Examples', exact: true }).first().click();
    await page.waitForURL(`${root}submissions/index.html`);
    await page.getByRole('link', { name: example.title }).first().click();
    await page.waitForURL(`${root}submissions/${example.id}/index.html`);
    expect(await page.locator('h1').textContent()).toContain(example.title);
    // Its styles and its typeface are there.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'Atkinson',
    );
    const font = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    });
    expect(font).toBe(true);

    await page.getByRole('link', { name: 'List of examples' }).click();
    await page.waitForURL(`${root}search/index.html`);
    await page.getByText('Search needs the online hub; the list below works here.').waitFor();
    await page.getByRole('link', { name: example.title }).first().click();
    await page.waitForURL(`${root}submissions/${example.id}/index.html`);

    expect(asked.filter((url) => !url.startsWith(root))).toEqual([]);
    expect(remarks).toEqual([]);
    await page.context().close();
  });

  test('its policy stops what comes from elsewhere', async () => {
    const page = await newPage(browser);
    await page.goto(`${root}index.html`);
    const stopped = await page.evaluate(async () => {
      const violations: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violations.push(effectiveDirective);
      });
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/pixel.gif';
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(image, script);
      await new Promise((done) => setTimeout(done, 500));
      return { violations: violations.sort(), ran: 'ran' in globalThis };
    });
    expect(stopped).toEqual({ violations: ['img-src', 'script-src-elem'], ran: false });
    await page.context().close();
  });
});

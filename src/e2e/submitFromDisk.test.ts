import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { checkSubmission } from '../checks/browser.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage } from './support/browser.ts';
import { fillForm, textOf } from './support/fillForm.ts';
import { readHub } from './support/hub.ts';
import { unpackCopy } from './support/unpackCopy.ts';

const hub = await readHub();
const example = hub.submissions.find(({ contacts }) => contacts.length > 0);
if (example === undefined) throw new Error('No example says whom to ask.');

const folder = mkdtempSync(path.join(tmpdir(), 'hub-copy-form-'));
let root: string;
let browser: Browser;
beforeAll(async () => {
  ({ root } = unpackCopy(inject('dist'), hub.site, folder));
  browser = await connect();
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Watched {
  readonly page: Page;
  /** Addresses asked for that are no files of the copy, and what the browser complained about. */
  readonly faults: string[];
}

async function open(): Promise<Watched> {
  const page = await newPage(browser);
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('blob:')) faults.push(url);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  return { page, faults };
}

test('by keyboard alone, the form leads to a file that the check accepts', async () => {
  const { page, faults } = await open();
  await page.goto(`${root}contribute/index.html`);
  await page.getByRole('link', { name: 'Send an example' }).first().click();
  const file = await fillForm(page);
  const { problems, submission } = checkSubmission(
    { id: 'barnet-open-evenings-for-returning-staff', text: file },
    { content: hub, today: '2026-11-22' },
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(submission?.title).toBe('Open evenings for returning staff');
  // The check spoke here, and leads to its reasons in the copy.
  expect(await page.locator('[data-check-told]').textContent()).toMatch(/check found/);
  const reasons = await page
    .locator('.check-ways a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const reason of reasons) expect(reason).toMatch(`${root}contribute/checks/`);
  // The message is written; whom it goes to stands on the hub.
  const href = (await page.locator('[data-email]').getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:\?subject=New%20example/);
  expect(await page.locator('[data-email-told]').textContent()).toContain('no email addresses');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an example opens in it without whom to ask, and nothing else of it is lost', async () => {
  const { page, faults } = await open();
  await page.goto(`${root}submissions/${example.id}/index.html`);
  await page.locator('.changed').getByRole('link', { name: 'form' }).first().click();
  await page.locator('.form-host.is-ready').waitFor();
  expect(await page.locator('#f-title').inputValue()).toBe(example.title);
  expect(await page.locator('[data-notice]').textContent()).toContain('leaves out whom to ask');
  await page.locator('.form-steps a[href="#who"]').click();
  await page.locator('#f-team').fill('Another team');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save]').click(),
  ]);
  const text = await textOf(download);
  expect(text).toContain('contacts: [] # left out of the copy');
  const { submission } = checkSubmission(
    { id: example.id, text },
    { content: hub, today: '2026-11-22' },
  );
  expect(submission).toMatchObject({ team: 'Another team', metrics: example.metrics ?? [] });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('work is kept on the device where the browser lets a page from disk do so', async () => {
  const { page } = await open();
  await page.goto(`${root}submit/index.html`);
  await page.locator('.form-host.is-ready').waitFor();
  await page.locator('#f-title').fill('Something begun');
  await page.locator('[data-keep]').click();
  await page.locator('[data-delete]').waitFor();
  await page.reload();
  await page.locator('.form-host.is-ready').waitFor();
  expect(await page.locator('#f-title').inputValue()).toBe('Something begun');
  await page.locator('[data-delete]').click();
  await page.locator('[data-keep]').waitFor();
  await page.context().close();
});

test('axe finds nothing on its last step', async () => {
  const { page } = await open();
  await page.goto(`${root}submit/index.html?example=${example.id}#send`);
  await page.locator('.preview-panel').scrollIntoViewIfNeeded();
  await page.locator('.preview-frame .example').waitFor();
  await page.locator('.preview-frame .example-story').evaluate((story) => {
    story.remove();
  });
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test('without script it says what it asks for and how to answer', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(`${root}submit/index.html`);
  await page.getByText('Without the form').waitFor();
  expect(await page.getByText('Getting the form').count()).toBe(0);
  expect(await page.locator('.preview-panel').isVisible()).toBe(false);
  await page.context().close();
});

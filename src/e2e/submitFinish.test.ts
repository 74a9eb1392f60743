import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage } from './support/browser.ts';
import { readHub } from './support/hub.ts';

const { site, submissions } = await readHub();
const [example, other] = submissions;
if (example === undefined || other === undefined) throw new Error('The hub has too few examples.');
const text = readFileSync(path.join(inject('content'), 'submissions', `${example.id}.mdx`), 'utf8');

// The smallest picture that browsers read.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

/** The last step, filled with an example, once the check has spoken. */
async function lastStep(page: Page): Promise<void> {
  await page.goto(`${addresses.submitExample(example?.id ?? '')}#send`);
  await checkedIn(page);
}

async function checkedIn(page: Page): Promise<void> {
  await page.locator('[data-preview-panel]').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('[data-check-told]').textContent()).toMatch(/check found/);
  await page.locator('.preview-frame .example').waitFor();
}

/** Opens a file in the form, and goes to the last step. */
async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page.goto(addresses.submit);
  await page.locator('.form-host.is-ready').waitFor();
  await page
    .locator('[data-file]')
    .setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(content) });
  await expect.poll(() => page.locator('#f-title').inputValue()).toBe(example?.title);
  await page.evaluate(() => {
    location.hash = 'send';
  });
  await checkedIn(page);
}

describe('what the check says', () => {
  test('leads to the field, and goes once it is mended', async () => {
    const page = await newPage(browser);
    await openFile(page, 'a-draft.mdx', text.replace(/^licence: .*$/m, 'licence: none-at-all'));
    const go = page.getByRole('button', { name: 'Go to Licence' });
    await go.click();
    const focused = page.locator(':focus');
    await expect
      .poll(() =>
        focused.evaluate((each) => each.closest('[data-path]')?.getAttribute('data-path')),
      )
      .toBe('licence');
    await page.context().close();
  });
});

describe('the preview', () => {
  test('opens as a page, and Escape leads back', async () => {
    const page = await newPage(browser);
    await lastStep(page);
    await page.getByRole('button', { name: 'See it as a page' }).click();
    const dialog = page.getByRole('dialog', { name: 'Preview of the page' });
    await dialog.getByRole('heading', { level: 1, name: example.title }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await expect.poll(() => page.locator('.preview-frame h1').textContent()).toBe(example.title);
    await page.context().close();
  });

  test('draws pictures under the policy of every page', async () => {
    const page = await newPage(browser);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await openFile(page, 'a-draft.mdx', `${text}\n## A picture\n\n![One dot](./dot.png)\n`);
    await page
      .locator('#pictures')
      .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: PIXEL });
    await page.locator('[data-preview-panel]').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator('.preview-frame canvas').getAttribute('aria-label'))
      .toBe('One dot');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the end', () => {
  test('an email says what changed of an example, and the file comes as it was left', async () => {
    const page = await newPage(browser);
    await lastStep(page);
    await page.locator('[data-finish-panel]').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator('[data-finish-told]').textContent())
      .toBe('Nothing has been changed yet.');
    await page.locator('[data-path="licence"] input').first().check();
    await page.locator('[data-finish-panel]').scrollIntoViewIfNeeded();
    const email = page
      .getByRole('button', { name: 'Write the email' })
      .or(page.getByRole('link', { name: 'Write the email' }));
    await expect.poll(() => email.getAttribute('href')).toContain('What%20changed');
    const href = (await email.getAttribute('href')) ?? '';
    expect(href).toContain(site.contacts[0]?.email);
    expect(decodeURIComponent(href)).toMatch(/\n\+licence: /);
    expect(decodeURIComponent(href)).toContain(addresses.submission(example.id));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${example.id}.mdx` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${example.id}.mdx`);
    await page.context().close();
  });

  test('a name that another example has is refused with what to do', async () => {
    const page = await newPage(browser);
    await openFile(page, 'a-draft.mdx', text);
    const name = page.getByLabel('Name of the file');
    await name.fill(other.id);
    await expect
      .poll(() => page.locator('[data-name-error]').textContent())
      .toContain('the name of another example');
    await page.getByRole('button', { name: /^Download/ }).click();
    await expect.poll(() => name.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test.each([
    { width: 390, colorScheme: 'dark' as const },
    { width: 1280, colorScheme: 'light' as const },
  ])('axe finds nothing at $width', async ({ width, colorScheme }) => {
    const page = await newPage(browser, { viewport: { width, height: 900 }, colorScheme });
    await lastStep(page);
    await page.locator('[data-finish-panel] details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    // The story is the same on its own page, which has a test of its own.
    await page.locator('.preview-frame .example-story').evaluate((story) => {
      story.remove();
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

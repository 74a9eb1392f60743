import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkContent } from '../checks/checkContent.ts';
import { addresses } from '../domain/addresses.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage } from './support/browser.ts';
import { readHub } from './support/hub.ts';
import { stickingOut } from './support/stickingOut.ts';

const hub = await readHub();
const example = hub.submissions.find(({ replaces = [] }) => replaces.length === 0);
if (example === undefined) throw new Error('The hub has no example without older names.');
const source = path.join(inject('content'), 'submissions', `${example.id}.mdx`);
const text = readFileSync(source, 'utf8');

const DESCRIBED = 'A poster: a golden square on a teal ground';

/** A photograph as a telephone takes it: large, on its side, and with the place in it. */
function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 3000, height: 1500, channels: 3, background: 'teal' } })
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' }, IFD0: { Artist: 'A Person' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await connect();
  folder = mkdtempSync(path.join(os.tmpdir(), 'submit-pictures-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

/** A form that holds the text of an example, at the step for pictures. */
async function openForm(
  page: Page,
  file: { name: string; content: Buffer } = { name: 'a-draft.mdx', content: Buffer.from(text) },
): Promise<void> {
  await page.goto(addresses.submit);
  await page.locator('.form-host.is-ready').waitFor();
  await page
    .locator('[data-file]')
    .setInputFiles({ name: file.name, mimeType: '', buffer: file.content });
  await expect.poll(() => page.locator('#f-title').inputValue()).toBe(example?.title);
  await page.locator('.form-steps a[href="#share"]').click();
}

async function choose(page: Page, name: string, mimeType: string, content: Buffer): Promise<void> {
  await page.locator('#pictures').setInputFiles({ name, mimeType, buffer: content });
}

const bytesOf = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream());

describe('a picture', () => {
  test('is drawn anew, comes with the file, passes the check, and is there when it is opened', async () => {
    const page = await newPage(browser);
    await openForm(page);
    await choose(page, 'Our Team (2).JPG', 'image/jpeg', await photograph());
    const row = page.locator('#share .form-row', { hasText: 'our-team-2.jpg' });
    await row.locator('canvas').waitFor();
    await row.getByRole('button', { name: 'Put it in the story' }).click();
    expect(await row.locator('.govuk-error-message').textContent()).toContain(
      'what the picture shows',
    );
    const words = row.getByLabel('What does it show?');
    expect(await words.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await words.fill(DESCRIBED);
    await row.getByRole('button', { name: 'Put it in the story' }).click();
    await row.getByText('It stands in the story').waitFor();

    // What is typed in the story afterwards does not take it out again.
    await page.locator('.form-steps a[href="#story"]').click();
    const part = page.locator('#story textarea').first();
    expect(await part.inputValue()).toContain('](./our-team-2.jpg)');
    await part.press('Control+End');
    await part.pressSequentially(' ');

    await page.locator('.form-steps a[href="#send"]').click();
    await page.locator('[data-finish-panel]').scrollIntoViewIfNeeded();
    await page.getByLabel('Name of the file').fill('a-new-poster');
    const button = page.getByRole('button', { name: 'Download a-new-poster.zip' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await page.getByText('a-new-poster.zip is where your browser puts downloads').waitFor();
    const packed = await bytesOf(download);
    const files = unzipSync(packed);
    expect(Object.keys(files).toSorted()).toEqual([
      'content/submissions/a-new-poster.mdx',
      'content/submissions/a-new-poster/our-team-2.jpg',
    ]);

    // Whoever publishes unpacks it in the folder of the hub.
    cpSync(inject('content'), path.join(folder, 'content'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const { report } = await checkContent(path.join(folder, 'content'));
    const found = report.problems.filter(({ file }) => file.includes('a-new-poster'));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ rule }) => rule.startsWith('picture'))).toEqual([]);
    const { width, height, exif } = await sharp(
      files['content/submissions/a-new-poster/our-team-2.jpg'],
    ).metadata();
    expect({ width, height, exif }).toEqual({ width: 1000, height: 2000, exif: undefined });

    const second = await newPage(browser, { viewport: { width: 320, height: 800 } });
    await openForm(second, { name: 'a-new-poster.zip', content: packed });
    await second.locator('#share .form-row canvas').waitFor();
    expect(await second.locator('#share .form-row').textContent()).toContain('our-team-2.jpg');
    expect(await stickingOut(second)).toEqual([]);
    await second.getByRole('button', { name: 'Remove our-team-2.jpg' }).click();
    await second.locator('.form-steps a[href="#story"]').click();
    const parts = await second
      .locator('#story textarea')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
    expect(parts.join('\n')).not.toContain('our-team-2');
    await page.context().close();
    await second.context().close();
  });

  test('that is none is refused with what is wrong, and the others come in', async () => {
    const page = await newPage(browser);
    await openForm(page);
    const small = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    await page.locator('#pictures').setInputFiles([
      { name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('Dear all') },
      { name: 'moving.gif', mimeType: 'image/gif', buffer: small },
      { name: 'dot.png', mimeType: 'image/png', buffer: small },
    ]);
    await page.locator('#share .form-row canvas').waitFor();
    expect(await page.locator('#pictures-error p').allTextContents()).toEqual([
      'Error: letter.png cannot be read as a picture',
      'Error: moving.gif is not a PNG, JPEG, WebP or AVIF picture',
    ]);
    expect(await page.locator('#share .form-row').count()).toBe(1);
    await page.context().close();
  });
});

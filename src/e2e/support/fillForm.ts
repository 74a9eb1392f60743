import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';

/* The form as it is filled by keyboard. */

export const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

/** Presses Tab until the focus is where it is wanted. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, wanted)) return;
  }
  throw new Error(`Tab never came to ${wanted}; it stands at "${await focusedId(page)}".`);
}

export async function type(page: Page, id: string, words: string): Promise<void> {
  await tabTo(page, `#${id}`);
  await page.keyboard.type(words);
}

export async function pick(page: Page, id: string, words: string): Promise<void> {
  await type(page, id, words);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Presses the button that a step ends with. */
export async function goOn(page: Page): Promise<void> {
  await tabTo(page, '.is-shown form button:not([type])');
  await page.keyboard.press('Enter');
}

export async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}

/** The text of a short new example, from an empty form to the download at its end. */
export async function fillForm(page: Page): Promise<string> {
  await page.locator('.form-host.is-ready').waitFor();
  await type(page, 'f-title', 'Open evenings for returning staff');
  await pick(page, 'f-councils', 'LB of Barn');
  await type(
    page,
    'f-summary',
    'Managers meet people who left children’s services and would like to come back.',
  );
  await pick(page, 'f-themes', 'recruit');
  await goOn(page);
  await tabTo(page, '#f-status');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#f-contacts');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Workforce lead');
  await type(page, 'f-contacts-0-email', 'workforce@barnet.gov.uk');
  await goOn(page);
  await type(page, 'story-0', 'People who left said that nobody had asked them to come back.');
  await type(page, 'story-1', 'Managers held open evenings with the people team.');
  await goOn(page);
  await tabTo(page, '#f-result');
  await page.keyboard.press('Space');
  await tabTo(page, '#f-evidence');
  await page.keyboard.press('ArrowDown');
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await tabTo(page, '#f-licence');
  await page.keyboard.press('Space');
  await page.locator('[data-preview-panel]').scrollIntoViewIfNeeded();
  await page.locator('.preview-frame .example').waitFor();
  // A panel follows the text while it is in sight.
  await page.locator('[data-finish-panel] [data-download]').scrollIntoViewIfNeeded();
  await page.locator('[data-download]', { hasText: 'barnet-open-evenings' }).waitFor();
  await tabTo(page, '[data-download]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return textOf(download);
}

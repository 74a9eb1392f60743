import type { Browser, Page } from 'playwright-core';
import { addresses } from '../../../src/domain/addresses.ts';
import {
  SCREEN_DOTS,
  SCREEN_WIDTH,
  SCREENS,
  type Screen,
} from '../../../src/domain/submission/form/screens.ts';

/** Space above what a picture begins with, in CSS pixels. */
const ABOVE = 20;

export interface TakenScreen {
  readonly name: string;
  readonly png: Uint8Array;
}

/**
 * Opens an example in the form of a hub and takes a picture of each screen on the way; `begins` hears
 * the name of each first.
 */
export async function takeScreens(
  browser: Browser,
  origin: string,
  example: { readonly id: string; readonly text: string },
  begins: (name: string) => void = () => undefined,
): Promise<TakenScreen[]> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: SCREEN_WIDTH, height: 900 },
    deviceScaleFactor: SCREEN_DOTS,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(addresses.submit);
  await page.locator('.form-host.is-ready').waitFor();
  await page.locator('[data-file]').setInputFiles({
    name: `${example.id}.mdx`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(example.text),
  });
  await page.locator('.picked-name').first().waitFor();
  const taken: TakenScreen[] = [];
  for (const screen of SCREENS) {
    begins(screen.name);
    taken.push(await takeScreen(page, screen));
  }
  await context.close();
  return taken;
}

async function takeScreen(page: Page, screen: Screen): Promise<TakenScreen> {
  const { name, step, begins, height } = screen;
  await page.evaluate((id) => {
    location.hash = id;
  }, step);
  await page.locator(`#${step}.is-shown`).waitFor();
  if (step === 'send') await waitForEnd(page);
  await page.evaluate('document.fonts.ready');
  const top = await page
    .locator(begins)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const clip = { x: 0, y: top - ABOVE, width: SCREEN_WIDTH, height };
  return { name, png: await page.screenshot({ fullPage: true, clip, caret: 'hide' }) };
}

/** Both panels at the end begin their work once they are in sight. */
async function waitForEnd(page: Page): Promise<void> {
  await page.locator('[data-preview-panel]').scrollIntoViewIfNeeded();
  await page.locator('[data-check-found] a, [data-check-found] button').first().waitFor();
  await page.locator('.preview-frame .example').waitFor();
  await page.locator('[data-finish-panel]').scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-name]')].every(
      ({ value }) => value !== '',
    ),
  );
}

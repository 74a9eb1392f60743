import type { Page } from 'playwright-core';
import type { Question } from './axe.ts';

/** A way of looking at a page. */
export interface Look {
  readonly name: string;
  /** In CSS pixels; 320 is a window of 1,280 at 400% zoom. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly forcedColours?: true;
  /** Of the browser's own size of text; 100 unless told. */
  readonly text?: number;
  /** What axe is asked there, which other looks have not answered. */
  readonly question: Question;
}

export const LOOKS = [
  { name: '1,280 pixels, light', width: 1280, scheme: 'light', question: 'everything' },
  { name: '1,280 pixels, dark', width: 1280, scheme: 'dark', question: 'colours' },
  {
    name: '1,280 pixels, forced colours',
    width: 1280,
    scheme: 'dark',
    forcedColours: true,
    question: 'shapes',
  },
  { name: '1,280 pixels, text at 200%', width: 1280, scheme: 'light', text: 200, question: 'room' },
  { name: '390 pixels, light', width: 390, scheme: 'light', question: 'everything' },
] as const satisfies readonly Look[];

/** What browsers take for 100%. */
const TEXT_PIXELS = 16;

/** Makes an open page look so; what is open and drawn stays as it is. */
export async function lookAt(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({
    colorScheme: look.scheme,
    forcedColors: look.forcedColours === true ? 'active' : 'none',
  });
  await sizeText(page, look.text ?? 100);
}

/** Sets the browser's own size of text, as a reader does in its settings: media queries follow too. */
export async function sizeText(page: Page, percent: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const standard = (TEXT_PIXELS * percent) / 100;
  await client.send('Page.setFontSizes', { fontSizes: { standard } });
  await client.detach();
}

/** What keeps colours of its own where the reader has forced theirs; only drawings of figures may. */
export function unforced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((each) => getComputedStyle(each).getPropertyValue('forced-color-adjust') === 'none')
      .filter((each) => each.closest('svg, canvas, .chart, .metric-picture') === null)
      .map((each) => each.outerHTML.slice(0, 80)),
  );
}

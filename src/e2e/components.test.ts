import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, openDetails, visit } from './support/browser.ts';

/*
 * Every part in every state on one page: axe and the test of reflow visit it with the others; here
 * stands what a picture would be compared for, so that it cannot fail for the wrong reason.
 */
let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

async function open(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await newPage(browser, { viewport: { width, height: 900 }, colorScheme });
  await visit(page, addresses.components);
  await openDetails(page);
  return page;
}

describe.each([320, 390, 768, 1280, 1920])('at %i pixels', (width) => {
  test('nothing sticks out, and what is pressed is large enough', async () => {
    const page = await open(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const small = await page.evaluate(() => {
      const pressed = 'button, input, select, textarea, summary, .govuk-button';
      return [...document.querySelectorAll<HTMLElement>(pressed)]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`);
    });
    expect(small).toEqual([]);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test('every stop of the keyboard shows a ring, drawn boxes too', async () => {
    const page = await open(1280, scheme);
    const stops = await page.evaluate(() => {
      const rings = (element: Element): string => {
        const beside = element.nextElementSibling;
        const drawn = beside === null ? '' : getComputedStyle(beside, '::before').outline;
        return `${getComputedStyle(element).outline} ${drawn}`;
      };
      const before = new Map(
        [...document.querySelectorAll('*')].map((each) => [each, rings(each)]),
      );
      Object.assign(globalThis, {
        ringless: () => {
          const now = document.activeElement;
          if (now === null || now === document.body) return 'end';
          return rings(now) === before.get(now) ? now.outerHTML.slice(0, 120) : '';
        },
      });
      return document.querySelectorAll('a, button, input, select, textarea, summary').length;
    });
    const without: string[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() =>
        (globalThis as unknown as { ringless: () => string }).ringless(),
      );
      if (found === 'end') break;
      if (found !== '') without.push(found);
    }
    expect(without).toEqual([]);
    await page.context().close();
  });

  test('fields have the ground and the ink of the scheme', async () => {
    const page = await open(1280, scheme);
    const colours = await page.evaluate(() => {
      const of = (selector: string): readonly string[] => {
        const element = document.querySelector(selector);
        if (element === null) return [selector];
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      };
      return { page: of('body'), input: of('.govuk-input'), select: of('.govuk-select') };
    });
    expect(colours.input).toEqual(colours.page);
    expect(colours.select).toEqual(colours.page);
    await page.context().close();
  });
});

test('in forced colours buttons and fields keep an edge', async () => {
  const page = await newPage(browser, { forcedColors: 'active' });
  await visit(page, addresses.components);
  const edges = await page.evaluate(() =>
    ['.govuk-button', '.govuk-input', '.govuk-textarea', '.govuk-select'].map((selector) => {
      const element = document.querySelector(selector);
      return element === null ? selector : getComputedStyle(element).borderTopWidth;
    }),
  );
  expect(edges).toEqual(['2px', '2px', '2px', '2px']);
  await page.context().close();
});

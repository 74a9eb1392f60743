import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { samplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
/** Width of an A4 sheet between the margins that print.css sets, in CSS pixels. */
const SHEET = Math.round(((210 - 2 * 16) / 25.4) * 96);

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

async function onPaper(address: string): Promise<Page> {
  // Whoever reads in the dark prints on white all the same.
  const page = await newPage(browser, {
    viewport: { width: SHEET, height: 980 },
    colorScheme: 'dark',
  });
  await visit(page, address);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('on paper', () => {
  test.concurrent.for(samplePages(hub))('%s', async ([, address], { expect }) => {
    const page = await onPaper(address);
    expect(await faultsOnPaper(page, SHEET)).toEqual([]);
    await page.context().close();
  });
});

test('a part that is shut on the screen is there on paper', async () => {
  const page = await newPage(browser);
  await visit(page, addresses.components);
  const shut = page.locator('main .govuk-details:not([open]):not(.no-print) .govuk-details__text');
  expect(await shut.count()).toBeGreaterThan(0);
  expect(await shut.first().evaluate(isRendered)).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await shut.first().evaluate(isRendered)).toBe(true);
  await page.context().close();
});

test('a link out of the hub says where it leads', async () => {
  const page = await onPaper(addresses.accessibility);
  const link = page.locator('main a[href^="http"]').first();
  const href = await link.getAttribute('href');
  const after = await link.evaluate((each) => getComputedStyle(each, '::after').content);
  expect(after).toContain(href);
  await page.context().close();
});

test('printed, the pages of an example are numbered', async () => {
  const page = await newPage(browser);
  await visit(page, addresses.submission(hub.submissions[0]?.id ?? ''));
  const rules = await page.evaluate(() => {
    const all = (list: CSSRuleList): readonly CSSRule[] =>
      [...list].flatMap((rule) =>
        ['cssRules' in rule ? all(rule.cssRules as CSSRuleList) : [], rule].flat(),
      );
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => all(cssRules))
      .map((rule) => rule.cssText);
  });
  expect(rules.some((rule) => /@bottom-right.*counter\(page\)/s.test(rule))).toBe(true);
  await page.context().close();
});

function isRendered(element: Element): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true });
}

/** What a reader of paper could not use, or would not get. Runs on a page that shows its print styles. */
function faultsOnPaper(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate((sheet) => {
    const seen = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
        each.checkVisibility(),
      );
    const name = (each: Element): string =>
      `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''} "${each.textContent.trim().slice(0, 40)}"`;
    const navigation = seen('nav:not(.pack-contents), [role=search], .govuk-skip-link').map(
      (each) => `shown: ${name(each)}`,
    );
    const cut = seen('main table').flatMap((table) => {
      const { right } = table.getBoundingClientRect();
      return right > sheet + 1
        ? [`wider than the sheet (${Math.round(right)}): ${name(table)}`]
        : [];
    });
    const clipped = seen('main :not(input, select, textarea)')
      .filter((box) => {
        const { overflowX, clipPath } = getComputedStyle(box);
        return (
          overflowX !== 'visible' && clipPath === 'none' && box.scrollWidth > box.clientWidth + 1
        );
      })
      .map((box) => `cut: ${name(box)}`);
    const loose = seen('h1, h2, h3')
      .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
      .map((heading) => `parts from its text: ${name(heading)}`);
    const { colorScheme } = getComputedStyle(document.documentElement);
    return [
      ...navigation,
      ...cut,
      ...clipped,
      ...loose,
      ...(colorScheme === 'light' ? [] : [`the scheme is ${colorScheme}`]),
    ];
  }, width);
}

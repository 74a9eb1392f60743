import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { connect, newPage, openDetails, visit, wakeCharts } from './support/browser.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { lookAt, LOOKS, unforced } from './support/looks.ts';
import { readRecord, RECORD_COMMAND, recordOf, writeRecord } from './support/testRecord.ts';

const pages = examplePages(await readHub());
const findings: string[] = [];

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe('axe finds nothing wrong on any kind of page, however it is looked at', () => {
  test.concurrent.for(pages)('%s', async ([name, address], { expect }) => {
    const page = await newPage(browser, { viewport: { width: LOOKS[0].width, height: 900 } });
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    for (const look of LOOKS) {
      await lookAt(page, look);
      const found = await axeFindings(page, look.question);
      findings.push(...found.map((each) => `${name}, ${look.name}: ${each}`));
      expect.soft(found, look.name).toEqual([]);
      if ('forcedColours' in look) expect.soft(await unforced(page), look.name).toEqual([]);
    }
    await page.context().close();
  });
});

test('the accessibility statement tells what these tests look at and what they find', () => {
  const found = recordOf(pages.length, findings.length);
  if (process.env.HUB_TEST_RECORD !== undefined) writeRecord(found, browser.version());
  expect(readRecord(), `To record it anew: ${RECORD_COMMAND}`).toMatchObject(found);
});

test('axe does find what is wrong', async () => {
  const page = await newPage(browser, { colorScheme: 'light' });
  await visit(page, '/');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    // Through the object model: the page's own policy stops an attribute.
    for (const words of document.querySelectorAll<HTMLElement>('main p'))
      words.style.color = '#ccc';
  });
  const found = (await axeFindings(page)).join('\n');
  expect(found).toContain('html-has-lang');
  expect(found).toContain('color-contrast');
  await page.context().close();
});

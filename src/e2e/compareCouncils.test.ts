import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { areaOfCouncil, valueIn, type Benchmark } from '../domain/benchmark/benchmark.ts';
import { writeCouncils } from '../domain/benchmark/councilsState.ts';
import { shortText } from '../domain/benchmark/officialText.ts';
import type { Council } from '../domain/council/schema.ts';
import { axeFindings } from './support/axe.ts';
import { connect, councilsDrawn, newPage, visit, wakeCharts } from './support/browser.ts';
import { rememberLooks, tabTo } from './support/focus.ts';
import { readHub } from './support/hub.ts';

const hub = await readHub();
const [benchmark, other] = hub.benchmarks;
if (benchmark === undefined || other === undefined) throw new Error('The hub has no series.');
const first = benchmark.years[0] ?? 0;
const last = benchmark.years.at(-1) ?? 0;
/** Councils of the home region with a return of their own and every figure. */
const [one, two, three, four, five] = hub.councils.filter((council) => {
  const area = areaOfCouncil(benchmark, council);
  return (
    council.region === hub.site.region &&
    area?.codes.length === 1 &&
    area.values.every((value) => typeof value === 'number')
  );
}) as [Council, Council, Council, Council, Council];
const both =
  addresses.compareCouncils +
  writeCouncils({
    councils: [one.id, two.id],
    measure: benchmark.measure,
    from: first,
    to: last,
  });

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const queryOf = (page: Page): string => new URL(page.url()).search;

/** What the table says of a council, year by year. */
function tableRow(page: Page, { shortName }: Council): Promise<string[]> {
  return page
    .locator('.comparison-table tr')
    .filter({ has: page.getByRole('rowheader', { name: shortName, exact: true }) })
    .locator('td.number')
    .allInnerTexts();
}

function figures(series: Benchmark, council: Council): string[] {
  const area = areaOfCouncil(series, council);
  return series.years.map((year) => {
    const value = area && valueIn(series, area, year);
    return typeof value === 'number' ? shortText(value, hub.measure(series.measure)) : 'missing';
  });
}

async function choose(page: Page, { shortName }: Council): Promise<void> {
  await page.locator('#choose-council').focus();
  // As in any native list: what is typed goes to the name that begins so.
  await page.keyboard.type(shortName);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('with script', () => {
  test('two councils by keyboard alone; reload and Back give what the address says', async () => {
    const page = await newPage(browser);
    await visit(page, addresses.compareCouncils);
    expect(await page.locator('.council-choice-start').isVisible()).toBe(true);
    await rememberLooks(page);
    await tabTo(page, ({ id }) => id === 'choose-council');
    await choose(page, one);
    await councilsDrawn(page);
    await choose(page, two);
    await expect.poll(() => queryOf(page)).toBe(new URL(both, 'https://hub.example').search);
    await expect.poll(() => tableRow(page, two)).toEqual(figures(benchmark, two));
    expect(await tableRow(page, one)).toEqual(figures(benchmark, one));
    expect(await page.locator('.council-choice-start').isVisible()).toBe(false);
    expect(await page.locator('[data-figure] svg[role=img]').count()).toBe(2);
    expect(await page.locator('[data-said]').textContent()).toContain(
      `${one.shortName} and ${two.shortName}`,
    );
    expect(await page.title()).toContain(`${one.shortName} and ${two.shortName}`);

    await page.reload();
    await expect.poll(() => tableRow(page, two)).toEqual(figures(benchmark, two));
    await page.goBack();
    await expect.poll(() => tableRow(page, two)).toEqual([]);
    expect(await tableRow(page, one)).toEqual(figures(benchmark, one));
    await page.goBack();
    await expect.poll(() => page.locator('.council-choice-start').isVisible()).toBe(true);
    await page.context().close();
  });

  test('measure and years stand in the address, and a council is taken off again', async () => {
    const page = await newPage(browser);
    await visit(page, both);
    await page.locator('#choose-measure').selectOption(other.measure);
    await expect.poll(() => tableRow(page, one)).toEqual(figures(other, one));
    await page.locator('#choose-from').selectOption(String(last - 1));
    await expect.poll(() => tableRow(page, one)).toEqual(figures(other, one).slice(-2));
    await page.locator('.council-choice .chosen button').first().press('Enter');
    await expect
      .poll(() => queryOf(page))
      .toBe(
        writeCouncils({ councils: [two.id], measure: other.measure, from: last - 1, to: last }),
      );
    const active = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(active).toContain(two.shortName);
    await page.context().close();
  });

  test('what an address asks for and nobody has is said, and the rest is kept', async () => {
    const page = await newPage(browser);
    const names = [one.id, 'nowhere', two.id, three.id, four.id, five.id].join(',');
    await visit(page, `${addresses.compareCouncils}?councils=${names}&from=1066`);
    const told = await page.locator('.council-choice-problems').innerText();
    expect(told).toContain('There is no council “nowhere”.');
    expect(told).toContain(`${five.shortName} is left out`);
    expect(told).toContain('not for “1066”');
    expect(await page.locator('.council-choice .chosen button').count()).toBe(4);
    expect(await tableRow(page, four)).toEqual(figures(benchmark, four));
    await page.context().close();
  });

  test('a series that does not arrive leaves the choice and a way on', async () => {
    const page = await newPage(browser);
    await page.route('**/series.json', (route) => route.abort());
    await page.goto(both);
    await expect
      .poll(() => page.locator('.council-choice-problems').innerText())
      .toContain('The figures did not arrive');
    expect(await page.locator('.council-choice .chosen button').count()).toBe(2);
    await page.context().close();
  });

  test('on paper the controls are gone and the choice stands as text', async () => {
    const page = await newPage(browser);
    await visit(page, both);
    await wakeCharts(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.council-choice-form').isVisible()).toBe(false);
    expect(await page.locator('#full-tables').isVisible()).toBe(false);
    expect(await page.locator('[data-figure] svg.chart-wide').isVisible()).toBe(true);
    const subtitle = await page.locator('.comparison-subtitle').innerText();
    expect(subtitle).toContain(`${one.shortName}, ${two.shortName}`);
    expect(subtitle).toContain(`${first} to ${last}`);
    await page.context().close();
  });

  test('axe finds nothing wrong with a choice, its problems and four lines', async () => {
    const page = await newPage(browser, { colorScheme: 'light' });
    const names = [one.id, two.id, three.id, four.id, 'nowhere'].join(',');
    await visit(page, `${addresses.compareCouncils}?councils=${names}`);
    await wakeCharts(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, 'colours')).toEqual([]);
    await page.context().close();
  });
});

describe('without script', () => {
  test('the page says so and leads to the full table of every measure', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await visit(page, addresses.compareCouncils);
    expect(await page.locator('.council-choice').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    const links = page.locator('.full-tables dt a');
    expect(await links.count()).toBe(hub.benchmarks.length);
    await links.first().click();
    await page.waitForURL(`**${addresses.measureYears(benchmark.measure)}`);
    expect(await tableRow(page, one)).toEqual(figures(benchmark, one));
    const rows = await page.locator('.years tbody th[scope=row]').allInnerTexts();
    expect(new Set(rows).size).toBe(benchmark.areas.length);
    await page.context().close();
  });
});

test.each(hub.benchmarks.map(({ measure }) => measure))(
  'the series of %s is a small file',
  (measure) => {
    const file = readFileSync(path.join(inject('dist'), addresses.measureSeries(measure)));
    expect(brotliCompressSync(file).length).toBeLessThan(14_000);
  },
);

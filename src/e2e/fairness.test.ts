import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { measureSeries } from '../domain/benchmark/measureSeries.ts';
import { quotedComparison } from '../domain/comparison/quotedComparison.ts';
import { connect, newPage, visit, wakeCharts } from './support/browser.ts';
import { attribute, readBuiltPages, textOf, type Element } from './support/builtPages.ts';
import { readHub } from './support/hub.ts';

/*
 * What the rules of comparing fairly ask of pages: that every chart stands with its table, file,
 * source and a way to say that it is wrong, in one order, and is read by keyboard, on paper and in
 * the reader's own colours. What they ask of figures is tested on the content: checks/fairness.
 */
const dist = inject('dist');
const hub = await readHub();
const pages = readBuiltPages(dist);

const classesOf = (element: Element) => attribute(element, 'class')?.split(/\s+/) ?? [];
const isOf = (name: string) => (element: Element) => classesOf(element).includes(name);

/** Every element within another, in document order. */
function within(element: Element): Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...within(child)] : [],
  );
}

/** The section that an element stands in; what holds for all of its figures is said there once. */
function sectionOf({ parentNode }: Element): Element | undefined {
  if (parentNode === null || !('tagName' in parentNode)) return undefined;
  return parentNode.tagName === 'section' ? parentNode : sectionOf(parentNode);
}

const hrefsIn = (elements: readonly Element[]) =>
  elements.map((each) => attribute(each, 'href') ?? '');

/** Parts of pages that show comparisons, each with its page. */
const figures = pages.flatMap(({ address, elements }) =>
  elements
    .filter((element) => isOf('behind-measure')(element) || isOf('comparison')(element))
    .filter(({ tagName }) => tagName === 'figure' || tagName === 'div')
    .map((element) => ({ address, element, parts: within(element) }))
    .filter(({ parts }) => parts.some((part) => attribute(part, 'data-chart') !== undefined)),
);

function faults(fault: (figure: (typeof figures)[number]) => string | false): string[] {
  return figures.flatMap((figure) => {
    const found = fault(figure);
    return found === false ? [] : [`${figure.address}: ${found}`];
  });
}

/** Figures on their own pages; a chart's own page has its files and its address beside it. */
const isWhole = ({ address }: { address: string }) => !address.startsWith('/charts/');

describe('every chart on a page', () => {
  test('there are charts to look at', () => {
    expect(figures.length).toBeGreaterThan(20);
  });

  test('has its table, with a caption and a scope for every heading', () => {
    expect(
      faults(({ address, parts }) => {
        if (address.endsWith('/embed/')) return false;
        const tables = parts.filter(({ tagName }) => tagName === 'table');
        if (tables.length === 0) return 'no table';
        for (const table of tables) {
          const inTable = within(table);
          const caption = inTable.find(({ tagName }) => tagName === 'caption');
          if (caption === undefined || textOf(caption) === '') return 'no caption';
          const loose = inTable.find(
            (each) => each.tagName === 'th' && attribute(each, 'scope') === undefined,
          );
          if (loose !== undefined) return `no scope: ${textOf(loose)}`;
        }
        return false;
      }),
    ).toEqual([]);
  });

  test('has its file, which is there, and a way to say that something is wrong', () => {
    expect(
      faults((figure) => {
        if (!isWhole(figure)) return false;
        const links = hrefsIn(figure.parts);
        const csv = links.find((href) => href.endsWith('.csv'));
        if (csv === undefined) return 'no file';
        if (!existsSync(path.join(dist, csv))) return `${csv} is not there`;
        const around = isOf('behind-measure')(figure.element)
          ? sectionOf(figure.element)
          : undefined;
        const ways = around === undefined ? links : hrefsIn(within(around));
        return ways.some((href) => href.startsWith('mailto:')) ? false : 'no way to say so';
      }),
    ).toEqual([]);
  });

  test('names its source, and for official figures the day they were fetched', () => {
    expect(
      faults((figure) => {
        if (figure.address.endsWith('/embed/')) return false;
        const text = textOf(figure.element);
        const named = figure.parts.some(
          (part) => part.tagName === 'dt' && /^Sources?$/.test(textOf(part)),
        );
        if (!named) return 'no source';
        const quoted = figure.parts.some(isOf('quoted-table'));
        return quoted || /retrieved \d{1,2} [A-Z][a-z]+ \d{4}/.test(text) ? false : 'no day';
      }),
    ).toEqual([]);
  });

  test('stands after its finding, measure and sentence, and before its table and notes', () => {
    const order = ['comparison-subtitle', 'comparison-sentence', 'chart', 'comparison-data'];
    expect(
      faults(({ element, parts }) => {
        if (element.tagName !== 'figure' || !parts.some(isOf('comparison-data'))) return false;
        const places = [...order, 'comparison-foot'].map((name) => parts.findIndex(isOf(name)));
        const heading = parts.findIndex(({ tagName }) => /^h[1-6]$/.test(tagName));
        const open = parts.find(isOf('comparison-data'));
        if (open === undefined || attribute(open, 'open') === undefined) return 'a closed table';
        return heading <= (places[0] ?? 0) && places.every((at, i) => at > (places[i - 1] ?? -1))
          ? false
          : places.join();
      }),
    ).toEqual([]);
  });
});

describe('the page of a measure', () => {
  const at = (id: string) => pages.find(({ address }) => address === addresses.measure(id));

  test('draws quoted figures only where the figures bear it, and says why where they do not', () => {
    for (const measure of hub.measures) {
      const quoted = quotedComparison(measure, hub);
      if (quoted === undefined) continue;
      const elements = at(measure.id)?.elements ?? [];
      const figure = elements.find(
        (each) => attribute(each, 'aria-labelledby') === `${quoted.id}-heading`,
      );
      if (figure === undefined) throw new Error(`${measure.id} shows no quoted figures.`);
      const drawn = within(figure).some((each) => attribute(each, 'data-chart') !== undefined);
      expect(drawn, measure.id).toBe(quoted.chart !== undefined);
      const words = textOf(figure);
      if (quoted.noChart !== undefined) expect(words, measure.id).toContain(quoted.noChart);
      for (const { cells } of quoted.rows) {
        const cell = cells.comparable;
        if (cell?.kind === 'text') expect(words, measure.id).toContain(cell.text);
      }
    }
  });
});

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

const official = hub.measures.find((measure) => measureSeries(measure, hub) !== undefined);
const quoted = hub.measures.find((measure) => quotedComparison(measure, hub)?.chart);
const subjects = [official, quoted].flatMap((measure) =>
  measure === undefined ? [] : [[measure.name, addresses.measure(measure.id)] as const],
);

async function liveChartOn(page: Page, address: string) {
  await visit(page, address);
  await wakeCharts(page);
  const chart = page.locator('[data-chart]').first();
  await chart.locator('canvas').waitFor();
  return chart;
}

describe('an interactive chart', () => {
  test.each(subjects)(
    'says what keys do, speaks each figure and is left again: %s',
    async (_, address) => {
      const page = await newPage(browser);
      const chart = await liveChartOn(page, address);
      const canvas = chart.locator('canvas');
      expect(await canvas.getAttribute('tabindex')).toBe('0');
      expect(await canvas.getAttribute('role')).toBe('img');
      expect(await canvas.getAttribute('aria-label')).toMatch(/\. Use the arrow keys/);
      const said = chart.locator('[role=status]');
      await canvas.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => said.textContent()).toMatch(/^.+: .*\d/);
      await page.keyboard.press('Escape');
      await expect.poll(() => said.textContent()).toBe('');
      await page.keyboard.press('ArrowDown');
      await canvas.blur();
      await expect.poll(() => said.textContent()).toBe('');
      await page.context().close();
    },
  );

  test.each(subjects)('is drawn anew in the reader’s colours: %s', async (_, address) => {
    const page = await newPage(browser, { colorScheme: 'light' });
    const chart = await liveChartOn(page, address);
    const picture = () =>
      chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const light = await picture();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(picture).not.toBe(light);
    const dark = await picture();
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expect.poll(picture).not.toBe(dark);
    await expect.poll(picture).not.toBe(light);
    await page.context().close();
  });

  test.each([
    [1280, true],
    [390, true],
    [390, false],
  ])('gives its place on paper to the drawing: %d pixels, script %s', async (width, script) => {
    const page = await newPage(browser, {
      viewport: { width, height: 900 },
      javaScriptEnabled: script,
    });
    const [, address] = subjects[0] ?? ['', ''];
    if (script) await liveChartOn(page, address);
    else await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const chart = page.locator('[data-chart]').first();
    expect(
      await chart
        .locator('svg')
        .evaluateAll((all) => all.filter((svg) => svg.checkVisibility()).length),
    ).toBe(1);
    expect(await chart.locator('canvas:visible').count()).toBe(0);
    await page.context().close();
  });
});

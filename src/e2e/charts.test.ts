import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import type { ChartRecord } from '../domain/published-chart/chartRecord.ts';
import { publishedCharts } from '../domain/published-chart/publishedCharts.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { attribute, readBuiltPages, textOf, type BuiltPage } from './support/builtPages.ts';
import { readHub } from './support/hub.ts';

const dist = inject('dist');
/** A text that is longer is not pasted into a paper. Five measures of a council are the longest. */
const MOST_WORDS = 550;
const charts = publishedCharts(await readHub());
const pages = new Map(
  readBuiltPages(path.join(dist, 'charts')).map((page) => [`/charts${page.address}`, page]),
);

/** A text for every chart in which `fault` finds something. */
function faults(fault: (id: string) => string | undefined): readonly string[] {
  return charts.flatMap(({ id }) => {
    const found = fault(id);
    return found === undefined ? [] : [`${id}: ${found}`];
  });
}

function file(id: string, ending: 'csv' | 'json'): string {
  return readFileSync(path.join(dist, addresses.chartFile(id, ending)), 'utf8');
}

/** The cells of a chart's CSV file, line by line; every line has as many as the first. */
function linesOf(id: string): readonly (readonly string[])[] {
  return parse(file(id, 'csv'), { bom: true });
}

function recordOf(id: string): ChartRecord {
  return JSON.parse(file(id, 'json')) as ChartRecord;
}

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`${address} was not built.`);
  return page;
}

describe('every published chart', () => {
  test('there are some for official series, quoted figures and councils', () => {
    const ids = charts.map(({ id }) => id).join(' ');
    expect(ids).toMatch(/official-[a-z]/);
    expect(ids).toMatch(/quoted-/);
    expect(charts.filter(({ id }) => id.endsWith('-official')).length).toBeGreaterThan(100);
  });

  test('has a page, and nothing else has one', () => {
    const expected = charts.flatMap(({ id }) => [addresses.chart(id), addresses.chartEmbed(id)]);
    expect([...pages.keys()].sort()).toEqual([addresses.charts, ...expected].sort());
  });

  test('is listed with the others', () => {
    const links = pageAt(addresses.charts).elements.flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    expect(
      faults((id) => (links.includes(addresses.chart(id)) ? undefined : 'not listed')),
    ).toEqual([]);
  });

  test('has the same figures in both files, with their gaps, measures and rows', () => {
    expect(
      faults((id) => {
        const [heading = [], ...lines] = linesOf(id);
        const at = (name: string): number => heading.indexOf(name);
        const inCsv = lines.map((line) =>
          [
            line[0],
            line[1],
            line[at('Value')],
            line[at('Value')] === '' ? '' : line[at('Period')],
            line[at('Why missing')],
          ].map((cell = '') => cell.replace(/^'/, '')),
        );
        const inJson = recordOf(id).panels.flatMap(({ measure, columns, rows }) =>
          rows.flatMap(({ label, cells }) =>
            columns
              .filter(({ kind }) => kind === 'value')
              .map(({ key }) => {
                const cell = cells[key];
                if (typeof cell !== 'object') return [measure, label, '', '', ''];
                return 'missing' in cell
                  ? [measure, label, '', '', cell.missing]
                  : [measure, label, String(cell.value), cell.period ?? '', ''];
              }),
          ),
        );
        const wrong = inCsv.findIndex((line, index) => line.join() !== inJson[index]?.join());
        if (inCsv.length === inJson.length && wrong === -1 && inCsv.length > 0) return undefined;
        return `${inCsv[wrong]?.join() ?? inCsv.length} is not ${inJson[wrong]?.join() ?? inJson.length}`;
      }),
    ).toEqual([]);
  });

  test('has the same figures in the table of its page', () => {
    expect(
      faults((id) => {
        const inTable = tableFigures(pageAt(addresses.chart(id)));
        const inJson = recordOf(id).panels.flatMap(({ rows }) =>
          rows.flatMap(({ label, cells }) =>
            Object.values(cells).flatMap((cell) =>
              typeof cell === 'object' && 'value' in cell ? [`${label}: ${cell.value}`] : [],
            ),
          ),
        );
        const wrong = inJson.toSorted().filter((each, place) => each !== inTable.toSorted()[place]);
        return wrong.length === 0 && inTable.length === inJson.length && inTable.length > 0
          ? undefined
          : `${inTable.length} in the table, ${inJson.length} in the file; ${wrong.slice(0, 3).join()}`;
      }),
    ).toEqual([]);
  });

  test('has a CSV file that opens as it should in a spreadsheet and runs nothing there', () => {
    expect(
      faults((id) => {
        const text = file(id, 'csv');
        if (!text.startsWith('\uFEFFMeasure,')) return `begins ${text.slice(0, 20)}`;
        if (/(?<!\r)\n/.test(text)) return 'has a line end of its own';
        return linesOf(id)
          .flat()
          .find((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell));
      }),
    ).toEqual([]);
  });

  test('has a JSON file that says what, from where, how licensed and with which cautions', () => {
    expect(
      faults((id) => {
        const { sources, panels, citation, address } = recordOf(id);
        if (sources.length === 0) return 'no source';
        if (!sources.every(({ text, url, licence }) => text && url && licence)) return 'a source';
        if (!panels.every(({ definition, sentence, unit }) => definition && sentence && unit)) {
          return 'a panel';
        }
        if (!panels.every(({ notes }) => notes.length > 0)) return 'notes';
        const official = panels.every(({ kind }) => kind === 'official');
        if (official && !sources.every(({ retrieved, release }) => retrieved && release)) {
          return 'retrieval';
        }
        return citation.endsWith(address) ? undefined : 'citation';
      }),
    ).toEqual([]);
  });

  test('has the whole text for a paper on its page', () => {
    expect(
      faults((id) => {
        const { panels, citation } = recordOf(id);
        const [text = ''] = pageAt(addresses.chart(id))
          .elements.filter((element) => attribute(element, 'data-copy-text') !== undefined)
          .map(textOf);
        const parts = [...panels.map(({ sentence }) => sentence), 'Read with care: ', citation];
        const lacks = parts
          .map((part) => part.replace(/\s+/g, ' '))
          .find((part) => !text.includes(part));
        return lacks ?? (text.split(' ').length > MOST_WORDS ? 'too long for a paper' : undefined);
      }),
    ).toEqual([]);
  });

  test('shows itself elsewhere without script, search engines or a way to be asked anything', () => {
    expect(
      faults((id) => {
        const { elements } = pageAt(addresses.chartEmbed(id));
        const names = elements.map(({ tagName }) => tagName);
        const odd = names.find((name) => ['script', 'form', 'iframe', 'header'].includes(name));
        if (odd !== undefined) return odd;
        if (!names.includes('svg')) return 'no drawing';
        const robots = elements.find((element) => attribute(element, 'name') === 'robots');
        return robots && attribute(robots, 'content') === 'noindex' ? undefined : 'listed';
      }),
    ).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await connect()));
  afterAll(() => browser.close());
  const [chart] = charts;

  test('a button copies the text with its cautions and source, and says so', async () => {
    if (chart === undefined) throw new Error('There is no chart.');
    const page = await newPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await visit(page, addresses.chart(chart.id));
    await page.getByRole('button', { name: 'Copy this text' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [finding, ...rest] = copied.split('\n\n');
    expect(finding).toBe(chart.panels[0].sentence);
    expect(rest.at(0)).toMatch(/^Read with care: /);
    expect(rest.at(-1)).toMatch(/^Source: .+\/charts\/[a-z0-9-]+\/$/);
    await page.context().close();
  });

  test('where copying is forbidden, the text is marked', async () => {
    if (chart === undefined) throw new Error('There is no chart.');
    const page = await newPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await visit(page, addresses.chart(chart.id));
    await page.getByRole('button', { name: 'Copy this text' }).click();
    await page.getByRole('status').filter({ hasText: 'Marked' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Read with care: ');
    await page.context().close();
  });

  test('without script there is the text and no button', async () => {
    if (chart === undefined) throw new Error('There is no chart.');
    const page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(addresses.chart(chart.id));
    expect(await page.getByText('Read with care: ').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
    await page.context().close();
  });
});

/** "Newham: 11.8" for each value in the tables of a page, as a reader sees it. */
function tableFigures({ elements }: BuiltPage): readonly string[] {
  let label = '';
  return elements.flatMap((element) => {
    if (attribute(element, 'scope') === 'row') label = textOf(element);
    const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
    const isCell = element.tagName === 'td';
    const text = textOf(element);
    // A range stands in one cell, and in the file as its two ends.
    const ends = isCell ? RANGE.exec(text) : null;
    if (ends !== null) return ends.slice(1).map((end) => `${label}: ${numberOf(end)}`);
    const official = isCell && classes.includes('number');
    if (!official && !(element.tagName === 'span' && classes.includes('value'))) return [];
    // A gap holds its reason for those who listen, and a reason may name a year.
    if (official && !/^[−-]?\d/.test(text)) return [];
    const [number] = /[−-]?\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
    return number === undefined ? [] : [`${label}: ${numberOf(number)}`];
  });
}

const RANGE = /^([−-]?\d[\d,]*(?:\.\d+)?)%? to ([−-]?\d[\d,]*(?:\.\d+)?)%?$/;

function numberOf(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}

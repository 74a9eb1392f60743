import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { FEW, GAP_REASONS } from '../domain/benchmark/gap.ts';
import { connect, newPage, visit } from './support/browser.ts';
import {
  attribute,
  readBuiltPages,
  textOf,
  type BuiltPage,
  type Element,
} from './support/builtPages.ts';
import { readHub } from './support/hub.ts';

const dist = inject('dist');
const hub = await readHub();
const pages = new Map(readBuiltPages(path.join(dist, 'maps')).map((page) => [page.address, page]));
const measured = [...pages.keys()].filter((address) => address !== '/');

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

test('every year of every official measure has its maps, and the newest an address of its own', () => {
  const expected = hub.benchmarks.flatMap(({ measure, years }) => [
    addresses.map(measure),
    ...years.map((year) => addresses.mapOfYear(measure, year)),
  ]);
  expect(measured.map((address) => `/maps${address}`).sort()).toEqual(expected.sort());
});

test('on every page the tiles agree with the table', () => {
  for (const address of measured) {
    const page = pages.get(address);
    const rows = withClass(page, 'tr').flatMap((row) => {
      const [link] = inside(row, 'a');
      const cells = inside(row, 'td').map(textOf);
      return link === undefined
        ? []
        : [{ href: attribute(link, 'href'), name: textOf(link), cells }];
    });
    const tiles = withClass(page, 'li', 'tile').flatMap((tile) => inside(tile, 'a'));
    expect(tiles, address).toHaveLength(33 + 9);
    expect(rows, address).toHaveLength(33 + 9);
    for (const tile of tiles) {
      const row = rows.find(({ href }) => href === attribute(tile, 'href'));
      const part = (name: string) =>
        inside(tile, 'span')
          .filter((each) => attribute(each, 'class') === name)
          .map(textOf)[0];
      expect(row?.name.startsWith(part('name') ?? '?'), address).toBe(true);
      expect(textOf(tile), address).toContain(row?.cells[1] ?? '?');
      const count = part('count') ?? '';
      // A symbol stands in the table with its reason, out of sight.
      if (count === FEW) expect(row?.cells[0], address).toBe(FEW + GAP_REASONS[FEW]);
      else if (count !== '–') expect(count, address).toBe(row?.cells[0]);
    }
  }
});

test('without script a tile leads to its council, and a mode and a year to theirs', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  const [series] = hub.benchmarks;
  if (series === undefined) throw new Error('There is no official series.');
  const {
    measure,
    years: [first = 0],
  } = series;
  await visit(page, addresses.maps);
  await page.getByRole('link', { name: hub.measure(measure).name, exact: true }).click();
  await page.waitForURL(`**${addresses.map(measure)}`);
  await page.getByRole('link', { name: String(first), exact: true }).click();
  await page.waitForURL(`**${addresses.mapOfYear(measure, first)}`);
  await page.getByRole('link', { name: /^Camden,? .*\d/ }).click();
  await page.waitForURL(`**${addresses.council('camden')}`);
  await page.context().close();
});

test('the maps of examples held agree with what councils share', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await visit(page, addresses.maps);
  const links = page.locator('.tile a');
  expect(await links.count()).toBe(33 + 9);
  for (const { id, shortName } of hub.councils.filter(({ region }) => region === 'London')) {
    const count = hub.submissions.filter(({ councils }) => councils.includes(id)).length;
    const words = await page.locator(`.tile a[href$="${addresses.council(id)}"]`).textContent();
    expect(words).toContain(shortName);
    expect(words).toContain(count === 0 ? 'no examples yet' : `${count} example`);
  }
  await page.context().close();
});

test('search does not hold them', () => {
  for (const { elements } of pages.values()) {
    expect(elements.some((each) => attribute(each, 'data-pagefind-body') !== undefined)).toBe(
      false,
    );
  }
});

test('links lead from one mode to the others and from year to year', () => {
  for (const [address, { elements }] of pages) {
    const links = new Set(elements.map((each) => attribute(each, 'href')));
    for (const { measure } of hub.benchmarks) expect(links).toContain(addresses.map(measure));
    const current = elements.filter((each) => attribute(each, 'aria-current') === 'true');
    expect(current.map(textOf), address).toHaveLength(address === '/' ? 1 : 2);
  }
});

describe('pictures', () => {
  const files = globSync('maps/**/*.svg', { cwd: dist });

  test('there are two for each page that stays', () => {
    const years = hub.benchmarks.reduce((sum, each) => sum + each.years.length, 0);
    expect(files).toHaveLength(2 * (years + 1));
  });

  test('each is sound XML, needs nothing else and says where it is from', async () => {
    // No page of the hub: its policy lets no text become a document.
    const page = await newPage(browser);
    for (const file of files) {
      const text = readFileSync(path.join(dist, file), 'utf8');
      const found = await page.evaluate((svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return {
          fault: parsed.querySelector('parsererror')?.textContent,
          root: parsed.documentElement.namespaceURI,
          texts: [...parsed.querySelectorAll('text')].map((each) => each.textContent),
        };
      }, text);
      expect(found.fault, file).toBeUndefined();
      expect(found.root).toBe('http://www.w3.org/2000/svg');
      const address = new URL(`${path.dirname(file)}/`, hub.site.address).href;
      expect(found.texts.join(''), file).toContain(address);
      expect(text).not.toMatch(/ (?:class|style|on[a-z]+|href)=/);
    }
    await page.context().close();
  });
});

test('at 320 pixels every figure stays in its square', async () => {
  const page = await newPage(browser, { viewport: { width: 320, height: 640 } });
  const newest = hub.benchmarks.map(({ measure }) => addresses.map(measure));
  for (const address of [addresses.maps, ...newest]) {
    await visit(page, address);
    const out = await page.locator('.tile a').evaluateAll((links) =>
      links
        .filter((link) => {
          const box = link.getBoundingClientRect();
          return [...link.querySelectorAll('.code, .count')].some((part) => {
            const { left, right, bottom, width } = part.getBoundingClientRect();
            return width > 0 && (left < box.left || right > box.right || bottom > box.bottom + 0.5);
          });
        })
        .map((link) => link.textContent.replace(/\s+/g, ' ')),
    );
    expect(out, address).toEqual([]);
  }
  await page.context().close();
});

/** The elements of a page with a name and, where given, a class. */
function withClass(page: BuiltPage | undefined, tag: string, name?: string): readonly Element[] {
  return (page?.elements ?? []).filter(
    (each) =>
      each.tagName === tag &&
      (name === undefined || (attribute(each, 'class') ?? '').split(' ').includes(name)),
  );
}

/** The elements with a name within another, in document order. */
function inside(element: Element, tag: string): readonly Element[] {
  return element.childNodes.flatMap((node) =>
    'tagName' in node ? [...(node.tagName === tag ? [node] : []), ...inside(node, tag)] : [],
  );
}

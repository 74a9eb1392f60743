import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, visit } from './support/browser.ts';
import { attribute, readBuiltPages, textOf } from './support/builtPages.ts';
import { readHub } from './support/hub.ts';

const dist = inject('dist');
const hub = await readHub();
const pages = new Map(readBuiltPages(path.join(dist, 'maps')).map((page) => [page.address, page]));
const all = [...pages.keys()];
const measured = all.filter((address) => address !== '/');

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

test.each(measured)('tiles of /maps%s agree with the table', async (address) => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await visit(page, `/maps${address}`);
  const tiles = await page.locator('.tile a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href'),
      name: link.querySelector('.name')?.textContent,
      figure: link.querySelector('.count')?.textContent.trim(),
      said: link.textContent.replace(/\s+/g, ' '),
    })),
  );
  const rows = await page.locator('.comparison-table tbody tr:has(th a)').evaluateAll((trs) =>
    trs.map((tr) => ({
      href: tr.querySelector('a')?.getAttribute('href'),
      name: tr.querySelector('th')?.textContent.trim() ?? '',
      figure: tr.querySelector('td')?.textContent.trim() ?? '',
      standing: tr.querySelectorAll('td')[1]?.textContent.trim() ?? '',
    })),
  );
  expect(tiles).toHaveLength(33 + 9);
  expect(rows).toHaveLength(33 + 9);
  for (const { href, name, figure, said } of tiles) {
    const row = rows.find((each) => each.href === href);
    expect(row?.name.startsWith(name ?? '?'), name).toBe(true);
    expect(said, name).toContain(row?.standing ?? '?');
    if (figure !== '–') expect(row?.figure, name).toBe(figure);
  }
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
    const page = await newPage(browser);
    await visit(page, addresses.maps);
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
  for (const address of all) {
    await visit(page, `/maps${address}`);
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

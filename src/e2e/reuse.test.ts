import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { fileOfAddress } from '../domain/offline/keptFiles.ts';
import { DATA_FILES } from '../domain/open-data/openData.ts';
import { connect, newPage } from './support/browser.ts';
import { attribute, readBuiltPages, textOf } from './support/builtPages.ts';
import { readHub } from './support/hub.ts';

const dist = inject('dist');
const hub = await readHub();
const read = (address: string): string => readFileSync(path.join(dist, address.slice(1)), 'utf8');
const whole = (address: string): string => new URL(address, hub.site.address).href;

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

describe('feeds', () => {
  const feeds = globSync('**/feed.xml', { cwd: dist }).map((file) => `/${file}`);

  test('the hub, each theme, council and category has one', () => {
    const { themes, councils, categories } = hub;
    expect(feeds).toHaveLength(1 + themes.length + councils.length + categories.length);
  });

  test('a browser reads them as XML, each entry with what Atom asks', async () => {
    const page = await newPage(browser);
    const faults = await page.evaluate(
      (texts) =>
        texts.flatMap(([name, text]) => {
          const feed = new DOMParser().parseFromString(text, 'application/xml');
          const lacks = (element: Element): string[] =>
            ['id', 'title', 'updated']
              .filter((part) => element.querySelectorAll(`:scope > ${part}`).length !== 1)
              .map((part) => `${name}: ${part}`);
          if (feed.querySelector('parsererror') !== null) return [`${name}: no XML`];
          const entries = [...feed.querySelectorAll('entry')];
          const ids = new Set(entries.map((each) => each.querySelector('id')?.textContent));
          return [
            ...[feed.documentElement, ...entries].flatMap(lacks),
            ...(ids.size === entries.length ? [] : [`${name}: an id twice`]),
          ];
        }),
      feeds.map((address) => [address, read(address)] as const),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('pages say where their feed is', () => {
    const theme = addresses.theme(hub.themes[0]?.id ?? '');
    const [page] = readBuiltPages(dist, (address) => address === theme);
    const links = (page?.elements ?? [])
      .filter((each) => attribute(each, 'type') === 'application/atom+xml')
      .map((each) => attribute(each, 'href'));
    expect(links).toEqual([addresses.feedOf(theme), addresses.feed]);
  });
});

test('the map of the site names pages that are there and may be found, each once', () => {
  const named = [...read(addresses.sitemap).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(new Set(named).size).toBe(named.length);
  for (const { id } of hub.submissions) expect(named).toContain(addresses.submission(id));
  const missing = named.filter(
    (address) => !existsSync(path.join(dist, fileOfAddress(address.slice(1)))),
  );
  expect(missing).toEqual([]);
  const hidden = readBuiltPages(dist, (address) => named.includes(address)).filter(({ elements }) =>
    elements.some((each) => attribute(each, 'content') === 'noindex'),
  );
  expect(hidden.map(({ address }) => address)).toEqual([]);
  expect(read('/robots.txt')).toContain(`Sitemap: ${whole(addresses.sitemap)}`);
});

describe('data', () => {
  test('every file is there, and holds no contact of any example', () => {
    const emails = hub.submissions.flatMap(({ contacts }) => contacts.map(({ email }) => email));
    expect(emails.length).toBeGreaterThan(0);
    for (const file of DATA_FILES) {
      const text = read(addresses.dataFile(file));
      expect(emails.filter((email) => text.includes(email))).toEqual([]);
    }
    for (const address of [addresses.llms, addresses.feed]) {
      expect(emails.filter((email) => read(address).includes(email))).toEqual([]);
    }
  });

  test('the tables are whole, and the keys of one are in the other', () => {
    const rows = (name: string) =>
      JSON.parse(read(addresses.dataFile(`${name}.json`))) as Record<string, unknown>[];
    expect(rows('submissions')).toHaveLength(hub.submissions.length);
    const ids = new Set(rows('submissions').map(({ id }) => id));
    const measures = new Set(rows('measures').map(({ id }) => id));
    for (const { submission, measure } of rows('metrics')) {
      expect(ids).toContain(submission);
      expect(measures).toContain(measure);
    }
  });
});

test('an example tells machines what it is, without contacts', () => {
  const [first] = hub.submissions;
  const own = addresses.submission(first?.id ?? '');
  const [page] = readBuiltPages(dist, (address) => address === own);
  const blocks = (page?.elements ?? []).filter(
    (each) => attribute(each, 'type') === 'application/ld+json',
  );
  expect(blocks).toHaveLength(1);
  const [block] = blocks;
  const text = block === undefined ? '' : textOf(block);
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Article', url: whole(own), headline: first?.title }, {}],
  });
  expect(text).not.toMatch(/[\w.]+@[\w-]+\.gov\.uk/);
});

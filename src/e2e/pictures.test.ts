import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { publishedCharts } from '../domain/published-chart/publishedCharts.ts';
import { connect, newPage } from './support/browser.ts';
import { attribute, readBuiltPages } from './support/builtPages.ts';
import { readHub } from './support/hub.ts';

/** Light enough to be sent about, and what sites that show pictures of links allow. */
const MOST = 150_000;

const dist = inject('dist');
const hub = await readHub();
const charts = publishedCharts(hub);
const own = [
  ...hub.submissions.map(({ id }) => ({
    page: addresses.submission(id),
    picture: addresses.socialPicture('submissions', id),
  })),
  ...hub.measures.map(({ id }) => ({
    page: addresses.measure(id),
    picture: addresses.socialPicture('measures', id),
  })),
];

function read(address: string): Buffer {
  return readFileSync(path.join(dist, address));
}

/** What is wrong with a file as a picture, or nothing. */
function pngFault(address: string, size?: readonly [number, number]): string[] {
  const bytes = read(address);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const faults = [
    ...(bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' ? [] : ['is no PNG']),
    ...(bytes.length <= MOST ? [] : [`has ${bytes.length} bytes`]),
    ...(width >= 860 && height >= 400 ? [] : [`has ${width} by ${height} pixels`]),
    ...(size === undefined || (width === size[0] && height === size[1]) ? [] : ['is misshapen']),
  ];
  return faults.map((fault) => `${address} ${fault}`);
}

describe('every published chart', () => {
  test('has a picture that is light enough to send', () => {
    expect(charts.length).toBeGreaterThan(100);
    expect(charts.flatMap(({ id }) => pngFault(addresses.chartFile(id, 'png')))).toEqual([]);
  });

  describe('has a drawing', () => {
    let browser: Browser;
    beforeAll(async () => (browser = await connect()));
    afterAll(() => browser.close());

    test('that is XML, says what it shows, and asks for nothing from elsewhere', async () => {
      const page = await newPage(browser);
      const drawings = charts.map(({ id, title }) => ({
        id,
        title,
        text: read(addresses.chartFile(id, 'svg')).toString('utf8'),
      }));
      const faults = await page.evaluate(
        (list) =>
          list.flatMap(({ id, title, text }) => {
            const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
            const within = (names: string): number => root.querySelectorAll(names).length;
            const attributes = [...root.querySelectorAll('*')].flatMap((each) =>
              each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name) ?? ''}`),
            );
            return [
              ...(root.localName === 'svg' ? [] : ['is no XML']),
              ...(root.querySelector('title')?.textContent === title ? [] : ['has another title']),
              ...((root.querySelector('desc')?.textContent ?? '') === '' ? ['says nothing'] : []),
              ...(within('style, script, image, use, a, foreignObject') > 0 ? ['holds more'] : []),
              ...attributes.filter((each) => /^(?:on|style=|class=|href=)|url\(|var\(/.test(each)),
            ].map((fault) => `${id} ${fault}`);
          }),
        drawings,
      );
      await page.context().close();
      expect(faults).toEqual([]);
    });
  });
});

describe('pictures for links on other sites', () => {
  test('are there for every submission and measure and for the hub, at the size they say', () => {
    const pictures = [addresses.hubPicture, ...own.map(({ picture }) => picture)];
    expect(pictures.flatMap((address) => pngFault(address, [1200, 630]))).toEqual([]);
  });

  test('are named by their pages with a whole address and words; the rest name the hub’s', () => {
    const pictures = new Map(own.map(({ page, picture }) => [page, picture]));
    const wrong = readBuiltPages(dist).flatMap(({ address, elements }) => {
      const said = new Map(
        elements
          .filter(({ tagName }) => tagName === 'meta')
          .map((each) => [
            attribute(each, 'property') ?? attribute(each, 'name'),
            attribute(each, 'content'),
          ]),
      );
      // A chart within another site's page is not a page to link to.
      if (address.endsWith('/embed/')) return [];
      const picture = pictures.get(address) ?? addresses.hubPicture;
      const right =
        said.get('og:image') === new URL(picture, hub.site.address).href &&
        said.get('og:image:width') === '1200' &&
        said.get('og:image:height') === '630' &&
        (said.get('og:image:alt') ?? '').length > 20 &&
        said.get('og:url')?.startsWith(hub.site.address) === true &&
        said.get('twitter:card') === 'summary_large_image';
      return right ? [] : [`${address}: ${said.get('og:image') ?? 'no picture'}`];
    });
    expect(wrong).toEqual([]);
  });
});

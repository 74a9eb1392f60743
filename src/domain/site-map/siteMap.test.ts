import { expect, test } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { siteMapEntries, siteMapFiles } from './siteMap.ts';

const hub = {
  ...TEST_CATALOGUE,
  ledger: [{ address: '/submissions/s1/', since: '2026-03-01' }],
};

const DAY = '2026-01-01';
const whole = (address: string): string => `https://hub.example${address}`;

test('pages have the day on which what they show changed, where it is known', () => {
  const days = new Map(siteMapEntries(hub).map(({ address, changed }) => [address, changed]));
  expect(days.get('/submissions/s1/')).toBe('2026-03-01');
  expect(days.get('/councils/newshire/')).toBe('2026-03-01');
  expect(days.get('/')).toBe('2026-03-01');
  expect(days.has('/councils/nowhere/')).toBe(true);
  expect(days.get('/councils/nowhere/')).toBeUndefined();
});

test('each address stands once, whole and as XML wants it', () => {
  const files = siteMapFiles([{ address: '/a&b/' }, { address: '/c/', changed: DAY }], whole);
  const [{ xml } = { xml: '' }] = files;
  expect(files.map(({ address }) => address)).toEqual(['/sitemap.xml']);
  expect(xml).toContain('<url><loc>https://hub.example/a&amp;b/</loc></url>');
  expect(xml).toContain('<loc>https://hub.example/c/</loc><lastmod>2026-01-01</lastmod>');
  const addresses = siteMapEntries(hub).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('more than one file may hold are parted, each once, and named by the first', () => {
  const entries = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((address) => ({ address }));
  const files = siteMapFiles([...entries, { address: '/f/', changed: DAY }], whole, 2);
  const [first, ...parts] = files;
  expect(first?.xml).toContain('<sitemapindex xmlns=');
  expect(first?.xml).toContain('<loc>https://hub.example/sitemap-1.xml</loc></sitemap>');
  expect(first?.xml).toContain(
    `<loc>https://hub.example/sitemap-3.xml</loc><lastmod>${DAY}</lastmod>`,
  );
  expect(parts.map(({ address }) => address)).toEqual([
    '/sitemap-1.xml',
    '/sitemap-2.xml',
    '/sitemap-3.xml',
  ]);
  const told = parts.map(({ xml }) => [...xml.matchAll(/example(\/[a-f]\/)</g)].map(([, a]) => a));
  expect(told).toEqual([
    ['/a/', '/b/'],
    ['/c/', '/d/'],
    ['/e/', '/f/'],
  ]);
  // As many as fit stay in one.
  expect(siteMapFiles(entries, whole, 5)).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { siteMapEntries, siteMapXml } from './siteMap.ts';

const hub = {
  ...TEST_CATALOGUE,
  ledger: [{ address: '/submissions/s1/', since: '2026-03-01' }],
};

test('pages have the day on which what they show changed, where it is known', () => {
  const days = new Map(siteMapEntries(hub).map(({ address, changed }) => [address, changed]));
  expect(days.get('/submissions/s1/')).toBe('2026-03-01');
  expect(days.get('/councils/newshire/')).toBe('2026-03-01');
  expect(days.get('/')).toBe('2026-03-01');
  expect(days.has('/councils/nowhere/')).toBe(true);
  expect(days.get('/councils/nowhere/')).toBeUndefined();
});

test('each address stands once, whole and as XML wants it', () => {
  const xml = siteMapXml(
    [{ address: '/a&b/' }, { address: '/c/', changed: '2026-01-01' }],
    (a) => `https://hub.example${a}`,
  );
  expect(xml).toContain('<url><loc>https://hub.example/a&amp;b/</loc></url>');
  expect(xml).toContain('<loc>https://hub.example/c/</loc><lastmod>2026-01-01</lastmod>');
  const addresses = siteMapEntries(hub).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

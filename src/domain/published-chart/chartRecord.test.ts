import { expect, it } from 'vitest';
import { chartById } from './publishedCharts.ts';
import { chartRecord } from './chartRecord.ts';
import { TEST_CATALOGUE } from './testCatalogue.ts';
import { TEST_HUB } from './testHub.ts';

function record(id: string) {
  const chart = chartById(TEST_CATALOGUE, id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return chartRecord(chart, TEST_HUB, `https://hub.example/charts/${id}/`);
}

it('gives values as numbers, gaps with their reason and symbol, and what is known of each', () => {
  const [official] = record('official-filled-rate').panels;
  const inner = official?.rows.find(({ label }) => label === 'Inner London');
  expect(inner?.cells).toMatchObject({
    code: 'E13000001',
    '2023': { value: 26, period: '2023' },
    '2025': { missing: 'Low reliability: not published', symbol: 'u' },
  });
  const [quoted] = record('quoted-filled-rate').panels;
  expect(quoted?.rows[0]?.cells).toMatchObject({
    before: { value: 30, period: '2020', n: 60 },
    after: { value: 11, caution: 'about', period: '2024', n: 40 },
  });
});

it('says where official figures come from, when they were fetched and how they may be used', () => {
  expect(record('official-filled-rate').sources).toEqual([
    {
      text: 'Department of Examples, Workforce, Reporting year 2025, retrieved 27 April 2026. Contains public sector information.',
      publisher: 'Department of Examples',
      title: 'Workforce',
      url: 'https://statistics.example/workforce',
      release: 'Reporting year 2025',
      retrieved: '2026-04-27',
      licence: 'Open Government Licence v3.0',
      attribution: 'Contains public sector information.',
    },
  ]);
});

it('names each example that is quoted as a source with its address', () => {
  const { sources, panels } = record('quoted-filled-rate');
  expect(sources.map(({ url }) => url)).toEqual(['https://hub.example/submissions/s1/']);
  expect(sources[0]).toMatchObject({ publisher: 'Newshire', licence: 'Not stated' });
  expect(panels[0]?.rows[0]?.url).toBe('https://hub.example/submissions/s1/');
});

it('stays whole as JSON', () => {
  const whole = record('newshire-official');
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  expect(whole.page).toEqual({
    address: 'https://hub.example/councils/newshire/',
    title: 'Newshire',
  });
});

import { expect, it } from 'vitest';
import { chartIndex } from './chartIndex.ts';
import type { PublishedChart } from './publishedChart.ts';
import { publishedCharts } from './publishedCharts.ts';
import { TEST_CATALOGUE } from './testCatalogue.ts';

it('puts charts with the measure, the example or the council that they are about', () => {
  const [official, ...rest] = publishedCharts(TEST_CATALOGUE).filter(
    ({ id }) => !/-\d{4}$/.test(id),
  );
  if (official === undefined) throw new Error('There is no chart.');
  const year = (of: string): PublishedChart => ({
    ...official,
    id: `official-filled-rate-${of}`,
    page: { address: `/measures/filled-rate/${of}/`, title: `Of ${of}` },
  });
  const index = chartIndex([official, year('2024'), year('2025'), ...rest]);
  expect(index.measures).toMatchObject([
    {
      title: 'Vacancy rate',
      address: '/measures/filled-rate/',
      charts: [{ id: 'official-filled-rate' }, { id: 'quoted-filled-rate' }],
      years: [
        { year: '2025', id: 'official-filled-rate-2025' },
        { year: '2024', id: 'official-filled-rate-2024' },
      ],
    },
  ]);
  expect(index.examples.map(({ title }) => title)).toEqual(['Example s1, Newshire']);
  expect(index.councils.map(({ title }) => title)).toEqual(['Newshire']);
  expect(index.others).toEqual([]);
});

import { expect, it } from 'vitest';
import { chartGroups } from './chartGroups.ts';
import { publishedCharts } from './publishedCharts.ts';
import { TEST_CATALOGUE } from './testCatalogue.ts';

it('puts charts with the page they belong to, by its title', () => {
  const groups = chartGroups(publishedCharts(TEST_CATALOGUE));
  expect(groups.map(({ title, charts }) => [title, charts.map(({ id }) => id)])).toEqual([
    ['Example s1, Newshire', ['s1-filled-rate']],
    ['Newshire', ['newshire-official']],
    ['Vacancy rate', ['official-filled-rate', 'quoted-filled-rate']],
  ]);
});

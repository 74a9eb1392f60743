import { expect, it } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { submissionCharts } from './submissionCharts.ts';

it('gives the series behind an example an address and the page it belongs to', () => {
  const [submission] = TEST_CATALOGUE.submissions;
  expect(submission && submissionCharts(submission, TEST_CATALOGUE)).toMatchObject([
    {
      id: 's1-filled-rate',
      title: 'Official vacancy rate was 8.0% in Newshire in 2025, 8.9% in the North East',
      panels: [{ id: 's1-filled-rate', kind: 'official' }],
      page: { address: '/submissions/s1/', title: 'Example s1, Newshire' },
    },
  ]);
});

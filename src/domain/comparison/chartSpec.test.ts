import { expect, it } from 'vitest';
import { chartSpec } from './chartSpec.ts';
import { quotedComparison } from './quotedComparison.ts';
import { TEST_RATE, testMetric, testQuotes, testSubmission } from './testQuotes.ts';

it('takes every value and word from the rows of the table that are drawn', () => {
  const pair = testMetric([
    { role: 'before', value: 30.2, period: '2020' },
    { role: 'after', value: 11, qualifier: 'about', period: '2024' },
  ]);
  const alone = testMetric([{ role: 'single', value: 9, period: 'not-stated' }], {
    population: 'not-stated',
  });
  const comparison = quotedComparison(
    TEST_RATE,
    testQuotes(testSubmission('s1', ['aford'], [pair, alone])),
  );
  const spec = comparison && chartSpec(comparison);
  expect(spec?.kind === 'dumbbell' && spec.rows).toEqual([
    {
      label: 'Aford',
      detail: 'Social work teams',
      when: '2020 to 2024',
      before: { value: 30.2, label: '30.2%' },
      after: { value: 11, label: 'about 11%' },
      spoken: 'Aford, Social work teams: 30.2% (2020) to about 11% (2024)',
    },
  ]);
  expect(spec?.sentence).toBe(comparison?.sentence);
});

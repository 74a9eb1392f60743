import { expect, it } from 'vitest';
import { comparisonCsv } from './comparisonCsv.ts';
import { quotedComparison } from './quotedComparison.ts';
import { TEST_RATE, testMetric, testQuotes, testSubmission } from './testQuotes.ts';

it('has a line for each figure, with its caution, its period or the reason it is missing', () => {
  const metric = testMetric(
    [{ role: 'single', value: 1, qualifier: 'under', period: '2024', n: 40 }],
    { note: '=HYPERLINK("https://example.org")' },
  );
  const comparison = quotedComparison(
    TEST_RATE,
    testQuotes(testSubmission('s1', ['aford'], [metric])),
  );
  if (comparison === undefined) throw new Error('Nothing is quoted.');
  const [heading, before, after, ...rest] = comparisonCsv(comparison, 'https://hub.example/m/')
    .slice(1)
    .split('\r\n');
  expect(heading).toMatch(/^Example,Part of the table,Figure,Value,Unit,How exact,Period,/);
  expect(before).toMatch(/,Before,,percent,,,,No before figure is given,/);
  expect(after).toMatch(/,"After, or only figure",1,percent,under,2024,40,,/);
  expect(after).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(after).toContain('read the notes at https://hub.example/m/');
  expect(rest).toEqual(['']);
});

import { expect, it } from 'vitest';
import { comparisonCsv, comparisonsCsv } from './comparisonCsv.ts';
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
  expect(heading).toMatch(/^Measure,Example,Part of the table,Figure,Value,Unit,How exact,Period,/);
  expect(before).toMatch(/,Before,,percent,,,,No before figure is given,/);
  expect(after).toMatch(/,"After, or only figure",1,percent,under,2024,40,,/);
  expect(after).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(after).toContain('read the notes at https://hub.example/m/');
  expect(rest).toEqual(['']);
});

it('puts comparisons of several measures in one file, with the columns of all of them', () => {
  const quoted = quotedComparison(
    TEST_RATE,
    testQuotes(
      testSubmission('s1', ['aford'], [testMetric([{ role: 'single', value: 1, period: '2024' }])]),
    ),
  );
  if (quoted === undefined) throw new Error('Nothing is quoted.');
  const other = {
    ...quoted,
    measure: 'Other rate',
    columns: quoted.columns.filter(({ key }) => key !== 'population'),
  };
  const [heading = '', ...lines] = comparisonsCsv([other, quoted], 'https://hub.example/c/')
    .trimEnd()
    .split('\r\n');
  expect(heading.match(/Who or what is counted/g)).toHaveLength(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Other rate',
    'Other rate',
    'Filled posts rate',
    'Filled posts rate',
  ]);
});

it('gives no percentage of few people, and no count of 1 to 4 that it works out', () => {
  const values = [
    { role: 'before' as const, value: 9, period: '2023', n: 22 },
    { role: 'after' as const, value: 100, period: '2024', n: 24 },
  ];
  const comparison = quotedComparison(
    TEST_RATE,
    testQuotes(testSubmission('s1', ['aford'], [testMetric(values)])),
  );
  if (comparison === undefined) throw new Error('Nothing is quoted.');
  const [, before, after] = comparisonCsv(comparison, 'https://hub.example/m/').split('\r\n');
  expect(before).toMatch(
    /,Before,,percent,,2023,,fewer than 5 of 22: too few people for a percentage,/,
  );
  expect(after).toMatch(/,,percent,,2024,,24 of 24: too few people for a percentage,/);
});

it('has the same headings in every year, and numbers that stand beside their values once', () => {
  const comparison = quotedComparison(
    TEST_RATE,
    testQuotes(
      testSubmission('s1', ['aford'], [testMetric([{ role: 'single', value: 1, period: '2024' }])]),
    ),
  );
  if (comparison === undefined) throw new Error('Nothing is quoted.');
  const columns = comparison.columns.map((column) =>
    column.key === 'population'
      ? { ...column, heading: 'Against London (13.8%)', fileHeading: 'Against London' }
      : column.key === 'source'
        ? { ...column, onlyOnPage: true }
        : column,
  );
  const [heading = ''] = comparisonCsv({ ...comparison, columns }, 'https://hub.example/m/').split(
    '\r\n',
  );
  expect(heading).toContain(',Against London,');
  expect(heading).not.toContain('13.8');
  expect(heading).not.toContain('Source of the figure');
});

it('gives the attribution once for each measure, and leads to it from every line', () => {
  const quoted = quotedComparison(
    TEST_RATE,
    testQuotes(
      testSubmission('s1', ['aford'], [testMetric([{ role: 'single', value: 1, period: '2024' }])]),
    ),
  );
  if (quoted === undefined) throw new Error('Nothing is quoted.');
  const cited = { ...quoted, sources: [{ text: 'A department. Contains public information.' }] };
  const lines = comparisonsCsv([cited, { ...cited, measure: 'Other' }], 'https://hub.example/c/')
    .trimEnd()
    .split('\r\n')
    .slice(1);
  const first = lines.filter((line) => line.includes('Contains public information.'));
  expect(first.map((line) => line.split(',')[0])).toEqual(['Filled posts rate', 'Other']);
  expect(first[0]).toBe(lines[0]);
  expect(lines.length).toBeGreaterThan(2);
  const way = 'for source, licence and cautions, read the notes at https://hub.example/c/';
  expect(lines.every((line) => line.includes(way))).toBe(true);
});

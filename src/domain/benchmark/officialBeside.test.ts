import { expect, it } from 'vitest';
import { testQuotes } from '../comparison/testQuotes.ts';
import { officialBeside } from './officialBeside.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

function beside(period: string, ...codes: string[]) {
  const councils = codes.map((gss) => ({ ...testQuotes().council('aford'), gss }));
  return officialBeside(TEST_BENCHMARK, TEST_OFFICIAL, councils, period);
}

it('is the figure of the same council and reporting year', () => {
  expect(beside('2024', 'E06000063')).toMatchObject({ text: '9.0%', area: 'Newshire', year: 2024 });
});

it('is one figure for two councils with one return, and a true 0 is a figure', () => {
  expect(beside('2024-09', 'E06000001', 'E06000002')).toMatchObject({
    value: 0,
    area: 'Aford and Beton',
  });
});

it.each([
  ['not-stated', ['E06000063'], 'The figure has no date'],
  ['2024-03', ['E06000063'], 'Its date is not that of a reporting year'],
  ['2024', ['E06000063', 'E06000001'], 'Councils that make separate returns'],
  ['2016', ['E06000063'], 'No official figure for reporting year 2016'],
  ['2025', ['E06000001'], 'Not available: no figure was published'],
  ['2024', ['E06000099'], 'No official figure for reporting year 2024'],
])('says why there is none for %s', (period, codes, reason) => {
  expect(beside(period, ...codes)).toEqual({ kind: 'none', reason });
});

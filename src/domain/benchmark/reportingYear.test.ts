import { expect, it } from 'vitest';
import { reportingYearOf } from './reportingYear.ts';

it.each([
  ['2024', 2024],
  ['2024-09', 2024],
  ['2024-09-30', 2024],
  ['2023-10 to 2024-09', 2024],
  ['2023-10-01 to 2024-09-30', 2024],
  ['2024-03', undefined],
  ['2024-09-29', undefined],
  ['2023-04 to 2024-03', undefined],
  ['2023-11 to 2024-09', undefined],
  ['2019 to 2020', undefined],
  ['not-stated', undefined],
])('%s names %s', (period, year) => {
  expect(reportingYearOf(period, '09-30')).toBe(year);
});

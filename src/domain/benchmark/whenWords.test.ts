import { expect, it } from 'vitest';
import { TEST_BENCHMARK } from './testBenchmark.ts';
import { isOfOneDay, isOverYear, whenWords } from './whenWords.ts';

it('tells what is counted on a day from what happens over a year', () => {
  expect(whenWords({ when: '30 September each year' }, TEST_BENCHMARK, 2025)).toBe(
    'On 30 September 2025',
  );
  expect(whenWords({ when: 'Year to 30 September' }, TEST_BENCHMARK, 2025)).toBe(
    'In the reporting year to 30 September 2025',
  );
  expect(whenWords({}, TEST_BENCHMARK, 2025)).toBe('In the reporting year to 30 September 2025');
  expect(isOfOneDay({ when: 'Year to 30 September' })).toBe(false);
  expect(isOverYear({ when: 'Year to 30 September' })).toBe(true);
  expect(isOverYear({ when: '30 September each year' })).toBe(false);
  expect(isOverYear({})).toBe(false);
});

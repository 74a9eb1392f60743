import { expect, test } from 'vitest';
import { standsIn } from './standsIn.ts';

test.each([
  ['5 days', 'for 5 days a year', true],
  ['5 days', 'for 15 days', false],
  ['5 days', 'for 2.5 days', false],
  ['1', 'over 1,000', false],
  ['1', 'rose by 1.', true],
  ['27%', 'from 27% to 21%', true],
  ['£40', 'paid £40,000', false],
  ['vacancy-rate', 'vacancy-rate-managers', false],
  ['Vacancy rate', 'vacancy rate', false],
  ['’', 'council’s', true],
  ['', 'anything', false],
])('%j in %j: %j', (passage, text, stands) => {
  expect(standsIn(passage, text)).toBe(stands);
});

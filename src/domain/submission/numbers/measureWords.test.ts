import { describe, expect, test } from 'vitest';
import { clauseAround } from './clauses.ts';
import { findNumbers } from './findNumbers.ts';
import { namesMeasure } from './namesMeasure.ts';
import { saysChange } from './saysChange.ts';

describe('namesMeasure', () => {
  const measure = { name: 'Vacancy rate', synonyms: ['unfilled posts', 'empty'] };
  test.each([
    ['The vacancy rate fell.', true],
    ['VACANCY RATES fell.', true],
    ['Vacancies, once high, fell.', true],
    ['The team’s vacancy lasted.', true],
    ['One unfilled post', true],
    ['The pay rate fell.', false],
    ['They were emptying shelves.', false],
  ])('%s: %j', (words, named) => {
    expect(namesMeasure(words, measure)).toBe(named);
  });
});

test.each([
  ['80% stayed, and turnover fell to 9%', ['80% stayed', 'turnover fell to 9%']],
  ['turnover fell to 9% while 2,400 left', ['turnover fell to 9%', '2,400 left']],
  ['turnover (9%) fell', ['turnover (9%']],
])('%s is read clause by clause', (sentence, clauses) => {
  expect(findNumbers(sentence).map(({ start }) => clauseAround(sentence, start).trim())).toEqual(
    clauses,
  );
});

test.each([
  ['fell by 6%', true],
  ['fell by about 6%', true],
  ['dropped 6%', true],
  ['a 6% fall', true],
  ['a fall of 6%', true],
  ['6 percentage points', true],
  ['a 6 percentage-point fall', true],
  ['6pp lower', true],
  ['fell to 6%', false],
  ['6% of staff', false],
  ['6 people', false],
])('%s is the size of a change: %j', (text, change) => {
  expect(findNumbers(text).map((number) => saysChange(text, number))).toEqual([change]);
});

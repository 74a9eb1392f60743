import { expect, test } from 'vitest';
import { findNumbers } from './findNumbers.ts';
import { wordsAround } from './wordsAround.ts';

test.each([
  ['They trained 41 people in all.', ['trained 41 people in']],
  ['There were 4 evenings and 6 visits.', ['were 4 evenings and', 'and 6 visits']],
  ['It fell. 27% of posts (up to £1,200) stay empty.', ['27% of posts', 'to £1,200']],
  ['A 5-day course, a rise of +15.53%', ['A 5-day course', 'of +15.53%']],
  ['41', ['41']],
])('%s', (text, around) => {
  expect(findNumbers(text).map((number) => wordsAround(text, number))).toEqual(around);
});

import { expect, test } from 'vitest';
import { median, typicalVisit, wholeWeight, type PageVisit } from './pageVisit.ts';

const VISIT: PageVisit = {
  bytes: { HTML: 10_000, CSS: 8000, fonts: 20_000, scripts: 5000, images: 0, other: 500 },
  requests: 9,
  elsewhere: 0,
  cookies: 0,
  firstPaint: 200,
  largestPaint: 240,
  shift: 0,
  blocking: 0,
};

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], Number.NaN],
])('the median of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('times are typical, and what a machine does not change is the worst', () => {
  const heavier = { ...VISIT.bytes, scripts: 6000 };
  const visit = typicalVisit([
    { ...VISIT, firstPaint: 900, blocking: 300 },
    VISIT,
    { ...VISIT, firstPaint: 210, shift: 0.02, elsewhere: 1, cookies: 2, bytes: heavier },
  ]);
  expect(visit).toEqual({
    ...VISIT,
    firstPaint: 210,
    shift: 0.02,
    elsewhere: 1,
    cookies: 2,
    bytes: heavier,
  });
  expect(wholeWeight(visit)).toBe(44_500);
});

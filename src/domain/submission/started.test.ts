import { expect, test } from 'vitest';
import { startedField, startedText, statedStart } from './started.ts';

test.each(['2022', '2022-04', '2022-04-01', 'not-stated'])('%s is a start', (text) => {
  expect(startedField().safeParse(text).success).toBe(true);
});

test.each(['2022-13', '2022-02-30', '2022 to 2023', '2022 to 2022', 'spring 2022', ''])(
  '"%s" is none',
  (text) => {
    expect(startedField().safeParse(text).success).toBe(false);
  },
);

test('a start that is not given or not stated is said to be so', () => {
  expect(statedStart({ started: 'not-stated' })).toBeUndefined();
  expect(startedText({})).toBe('Not stated');
  expect(startedText({ started: '2022-04' })).toBe('April 2022');
});

import { expect, test } from 'vitest';
import { barShares, changeOf, keyFigureOf } from './keyFigure.ts';
import type { Metric, MetricValue } from './metric.ts';
import { definitionText, valueLine } from './metricText.ts';

const value = (role: MetricValue['role'], amount: number, group?: string): MetricValue => ({
  role,
  value: amount,
  period: '2022',
  ...(group === undefined ? {} : { group }),
});
const metric = (...values: MetricValue[]): Metric => ({
  measure: 'turnover-rate',
  population: 'Social workers',
  definition: 'not-stated',
  source: 'not-stated',
  values,
});

test('a before and an after make a change, if there is one of each for one group', () => {
  const pair = metric(value('before', 30), value('after', 10));
  expect(changeOf(pair)?.after.value).toBe(10);
  expect(changeOf(metric(value('before', 30)))).toBeUndefined();
  expect(
    changeOf(metric(value('before', 30), value('after', 10), value('after', 12))),
  ).toBeUndefined();
  expect(changeOf(metric(value('before', 30, 'A'), value('after', 10, 'B')))).toBeUndefined();
});

test('the key figure is the first that shows a change', () => {
  const single = metric(value('single', 5));
  const pair = metric(value('before', 30), value('after', 10));
  expect(keyFigureOf([single, pair])).toBe(pair);
  expect(keyFigureOf([single])).toBe(single);
  expect(keyFigureOf()).toBeUndefined();
});

test('bars start at 0 and stand only where they say something', () => {
  const counted = (...values: MetricValue[]): Metric => ({
    ...metric(...values),
    definition: 'dfe-csww',
  });
  const pair = counted(value('before', 40), value('after', 10));
  expect(barShares(pair, 'percent')).toEqual([1, 0.25]);
  expect(barShares(pair, 'percent-change')).toBeUndefined();
  expect(barShares(counted(value('single', 5)), 'percent')).toBeUndefined();
  expect(barShares(counted(value('before', -4), value('after', 10)), 'pounds')).toBeUndefined();
});

test('a figure without a date, a definition or who is counted is not drawn', () => {
  const values = [value('before', 40), value('after', 10)];
  const pair: Metric = { ...metric(...values), definition: 'dfe-csww' };
  expect(barShares(pair, 'percent')).toBeDefined();
  for (const lack of [
    { ...pair, definition: 'not-stated' as const },
    { ...pair, population: 'not-stated' },
    { ...pair, values: [value('before', 40), { ...value('after', 10), period: 'not-stated' }] },
  ]) {
    expect(barShares(lack, 'percent')).toBeUndefined();
  }
});

test('a value in one line says what it is and when', () => {
  const percent = { unit: 'percent', range: {} } as const;
  expect(valueLine(value('before', 40), percent)).toEqual({ value: '40%', when: 'before, 2022' });
  expect(valueLine(value('single', 40), percent)).toEqual({ value: '40%', when: '2022' });
  expect(valueLine({ ...value('before', 40, 'Managers'), n: 120 }, percent).when).toBe(
    'Managers, before, 2022, from 120',
  );
});

test('what is not stated is said', () => {
  expect(definitionText(metric(value('single', 1)))).toBe(
    'Definition not stated. Source not stated.',
  );
});

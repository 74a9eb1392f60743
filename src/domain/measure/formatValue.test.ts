import { expect, test } from 'vitest';
import { formatChange, formatNumber, formatValue, type Scale } from './formatValue.ts';

const percent: Scale = { unit: 'percent', range: { min: 0, max: 100 } };
const schools: Scale = { unit: 'count', unitName: { one: 'school', many: 'schools' }, range: {} };
const pounds: Scale = { unit: 'pounds', range: {} };

test.each([
  [0, '0'],
  [1000, '1,000'],
  [1234567.5, '1,234,567.5'],
  [-12, '−12'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('values carry their unit and the source’s caution', () => {
  expect(formatValue(29, percent, 'about')).toBe('about 29%');
  expect(formatValue(1, percent, 'under')).toBe('under 1%');
  expect(formatValue(556743, pounds)).toBe('£556,743');
  expect(formatValue(1.5, pounds)).toBe('£1.50');
  expect(formatValue(1044243.21, pounds)).toBe('£1,044,243.21');
  expect(formatValue(-2500.5, pounds)).toBe('−£2,500.50');
  expect(formatValue(12, schools)).toBe('12 schools');
  expect(formatValue(1, schools)).toBe('1 school');
  expect(formatValue(7.9, { unit: 'score', range: { max: 10 } })).toBe('7.9 out of 10');
  expect(formatValue(1, { unit: 'years', range: {} })).toBe('1 year');
  expect(formatValue(-12, { unit: 'percent-change', range: {} })).toBe('down 12%');
});

test('a change of percentages is in percentage points', () => {
  expect(formatChange({ value: 30.2 }, { value: 11 }, percent)).toBe(
    '19.2 percentage points lower',
  );
  expect(formatChange({ value: 4 }, { value: 5 }, percent)).toBe('1 percentage point higher');
  expect(formatChange({ value: 4 }, { value: 4 }, percent)).toBe('no change');
});

test('cautions carry over to the change, or take it away', () => {
  const before = { value: 27 };
  expect(formatChange(before, { value: 20, qualifier: 'about' }, percent)).toBe(
    'about 7 percentage points lower',
  );
  expect(formatChange(before, { value: 1, qualifier: 'under' }, percent)).toBe(
    'more than 26 percentage points lower',
  );
  expect(formatChange(before, { value: 1, qualifier: 'over' }, percent)).toBeUndefined();
  expect(formatChange({ value: 9, qualifier: 'under' }, before, percent)).toBeUndefined();
});

test('other units keep their own steps', () => {
  expect(formatChange({ value: 9 }, { value: 6 }, { unit: 'months', range: {} })).toBe(
    '3 months shorter',
  );
  expect(formatChange({ value: 15 }, { value: 14 }, { unit: 'cases-per-worker', range: {} })).toBe(
    '1 fewer case per worker',
  );
  expect(formatChange({ value: 8 }, { value: 12 }, schools)).toBe('4 more schools');
  expect(formatChange({ value: 2000 }, { value: 500 }, pounds)).toBe('£1,500 lower');
});

import { expect, test } from 'vitest';
import { TEST_RATE, testMetric } from '../comparison/testQuotes.ts';
import type { Measure } from '../catalogue.ts';
import { baselineText, evidenceText, nearestOfficial, peopleTexts } from './metricFacts.ts';

const SINGLE = testMetric([{ role: 'single', value: 9, period: '2024' }]);
const PAIR = testMetric([
  { role: 'before', value: 27, period: '2023' },
  { role: 'after', value: 21, period: '2024', n: 162 },
]);

test('a figure with nothing beside it is described, however strong the example is', () => {
  expect(evidenceText(PAIR, 'before-after')).toBe('How we know: Before and after.');
  expect(evidenceText(SINGLE, 'before-after')).toBe('How we know: Described.');
  expect(evidenceText(SINGLE, 'independent')).toBe('How we know: Independent.');
});

test('a missing figure before or after is said', () => {
  const missing = 'No earlier figure is given, so no change can be read from it.';
  expect(baselineText(SINGLE, TEST_RATE)).toBe(missing);
  expect(baselineText(PAIR, TEST_RATE)).toBeUndefined();
  expect(baselineText(testMetric(PAIR.values.slice(0, 1)), TEST_RATE)).toMatch(/^No later figure/);
  expect(baselineText(testMetric(PAIR.values.slice(1)), TEST_RATE)).toBe(missing);
  expect(baselineText(SINGLE, { unit: 'percent-change' })).toMatch(/^Neither the figure before/);
});

test('targets, totals and groups side by side are no points of a change', () => {
  const target = testMetric([{ role: 'target', value: 9, period: '2024' }]);
  const groups = testMetric([
    { role: 'single', value: 9, period: '2024', group: 'With' },
    { role: 'comparison', value: 12, period: '2024', group: 'Without' },
  ]);
  expect(baselineText(target, TEST_RATE)).toBeUndefined();
  expect(baselineText(groups, TEST_RATE)).toBeUndefined();
});

test('values are said in people, and small groups with a caution', () => {
  expect(peopleTexts(PAIR, TEST_RATE)).toEqual([
    '21% of 162 is about 34; each one is 0.6 percentage points.',
  ]);
  const few = testMetric([{ role: 'single', value: 50, period: '2024', n: 8 }]);
  expect(peopleTexts(few, TEST_RATE)).toEqual(['Small group: read with care.']);
});

test('the nearest official measure is the first related one in the same unit', () => {
  const official: Measure = { ...TEST_RATE, id: 'official', kind: 'official' };
  const measures: Readonly<Record<string, Measure>> = {
    count: { ...official, id: 'count', unit: 'count' },
    official,
  };
  const find = (id: string): Measure => measures[id] ?? TEST_RATE;
  const local = { ...TEST_RATE, related: ['local', 'count', 'official'] };
  expect(nearestOfficial(local, find)?.id).toBe('official');
  expect(nearestOfficial(official, find)).toBeUndefined();
});

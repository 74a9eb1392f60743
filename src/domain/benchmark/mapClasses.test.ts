import { describe, expect, test } from 'vitest';
import { CLASS_COUNT, classIndex, mapClasses } from './mapClasses.ts';

const percent = { unit: 'percent', range: { min: 0, max: 100 } } as const;
const cases = { unit: 'cases-per-worker', range: { min: 0 } } as const;
const spread = (from: number, to: number, count = 100): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

describe('mapClasses', () => {
  test('five classes of one round width, in words', () => {
    expect(mapClasses(spread(5, 29.9), percent)).toEqual({
      width: 5,
      bounds: [10, 15, 20, 25],
      labels: [
        'under 10%',
        '10% to under 15%',
        '15% to under 20%',
        '20% to under 25%',
        '25% or more',
      ],
    });
  });

  test('a unit in words stands once', () => {
    expect(mapClasses(spread(12, 21.9), cases)?.labels).toEqual([
      'under 14 cases per worker',
      '14 to under 16 cases per worker',
      '16 to under 18 cases per worker',
      '18 to under 20 cases per worker',
      '20 cases per worker or more',
    ]);
  });

  test('a council far from the others does not stretch the classes', () => {
    expect(mapClasses([...spread(5, 29.9), 100, 100], percent)?.bounds).toEqual([10, 15, 20, 25]);
  });

  test('they follow the values and not the ranks', () => {
    const crowded = [...Array.from({ length: 90 }, () => 6), ...spread(5, 29.9, 90)];
    expect(mapClasses(crowded, percent)?.width).toBe(5);
  });

  test('small values have small round bounds, without the noise of binary numbers', () => {
    const { bounds, width } = mapClasses(spread(0.1, 0.59), percent) ?? { bounds: [], width: 0 };
    expect(width).toBe(0.1);
    expect(bounds).toEqual([0.2, 0.3, 0.4, 0.5]);
  });

  test.each([[[0]], [[12.5, 12.5]], [[0, 100]]])('%j has classes too', (values) => {
    const classes = mapClasses(values, percent);
    expect(classes?.labels).toHaveLength(CLASS_COUNT);
    expect(new Set(classes?.bounds).size).toBe(CLASS_COUNT - 1);
  });

  test('no figures have none', () => {
    expect(mapClasses([], percent)).toBeUndefined();
  });
});

test('a value on a bound belongs to the class above', () => {
  const classes = { width: 5, bounds: [10, 15, 20, 25], labels: [] };
  expect([0, 9.9, 10, 14.9, 25, 100].map((value) => classIndex(value, classes))).toEqual([
    0, 0, 1, 1, 4, 4,
  ]);
});

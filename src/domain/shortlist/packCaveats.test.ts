import { expect, test } from 'vitest';
import type { Quoter } from '../submission/sheet/figureCaveats.ts';
import { packCaveats } from './packCaveats.ts';

const quoter = (name: string, year: string): Quoter => ({
  name,
  figures: [
    {
      measure: 'rate',
      name: 'Turnover rate',
      definition: 'dfe-csww',
      population: 'Social workers',
      times: [{ period: year, text: year }],
    },
  ],
});

test('few pairs are told one by one', () => {
  const told = packCaveats([quoter('Aford', '2023'), quoter('Bford', '2024')]);
  expect(told).toEqual([
    'Turnover rate, Aford beside Bford: not comparable. The dates differ (2023; 2024).',
  ]);
});

test('many pairs are told together, and those that are comparable by name', () => {
  const years = ['2021', '2022', '2023', '2023'];
  const told = packCaveats(years.map((year, place) => quoter(`Council ${place}`, year)));
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('of 6 pairs of these figures only 1 can be compared');
  expect(told[1]).toContain('Council 2 beside Council 3: comparable');
});

test('where none can be compared, that is said', () => {
  const years = ['2021', '2022', '2023', '2024'];
  const told = packCaveats(years.map((year, place) => quoter(`Council ${place}`, year)));
  expect(told.join()).toContain('no two of these figures are comparable');
});

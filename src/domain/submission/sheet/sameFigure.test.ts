import { expect, test } from 'vitest';
import { figureCaveats, nothingInCommon } from './figureCaveats.ts';
import type { QuotedFigure } from './quotedFigure.ts';
import { sameFigure } from './sameFigure.ts';

const SEPTEMBER = { period: '2024-09-30', text: '30 September 2024' };
const YEAR = { period: '2023', text: '2023' };
const official: QuotedFigure = {
  measure: 'turnover-rate',
  name: 'Turnover rate',
  definition: 'dfe-csww',
  population: 'Social workers',
  times: [SEPTEMBER],
};

test('one measure, one stated definition, the same people and a common date are alike', () => {
  expect(sameFigure(official, { ...official, times: [YEAR, SEPTEMBER] })).toEqual({
    same: true,
    times: [SEPTEMBER],
  });
  expect(sameFigure(official, { ...official, population: 'social workers.' }).same).toBe(true);
});

test.each<[string, Partial<QuotedFigure>, string]>([
  [
    'another measure',
    { measure: 'vacancy-rate', name: 'Vacancy rate' },
    'the measures differ (Turnover rate; Vacancy rate)',
  ],
  ['another definition', { definition: 'local' }, 'each counts it in its own way'],
  ['other words for it', { definitionNote: 'Leavers only' }, 'each counts it in its own way'],
  ['no definition', { definition: 'not-stated' }, 'how it is counted is not stated by the second'],
  [
    'other people',
    { population: 'Managers' },
    'different people or things are counted (“Social workers” and “Managers”)',
  ],
  ['no people', { population: 'not-stated' }, 'who is counted is not stated by the second'],
  ['another date', { times: [YEAR] }, 'the dates differ (30 September 2024; 2023)'],
  ['no date', { times: [] }, 'the date is not stated by the second'],
  ['another group', { times: [{ ...SEPTEMBER, group: 'Schools' }] }, 'the groups differ'],
])('%s stands in the way', (_, difference, reason) => {
  expect(sameFigure(official, { ...official, ...difference })).toEqual({
    same: false,
    reasons: [reason],
  });
});

test('what neither states is never the same, nor are local ways without words', () => {
  const silent: QuotedFigure = { ...official, definition: 'not-stated', times: [] };
  expect(sameFigure(silent, silent)).toEqual({
    same: false,
    reasons: ['how it is counted is not stated by either', 'the date is not stated by either'],
  });
  const local: QuotedFigure = { ...official, definition: 'local' };
  expect(sameFigure(local, local).same).toBe(false);
  const told: QuotedFigure = { ...local, definitionNote: 'Leavers only' };
  expect(sameFigure(told, told).same).toBe(true);
});

test('a sentence for each pair that shares a measure says which side is silent', () => {
  const barnet = { name: 'Barnet', figures: [official] };
  const newham = { name: 'Newham', figures: [{ ...official, times: [] }, official] };
  const sutton = { name: 'Sutton', figures: [{ ...official, definition: 'not-stated' as const }] };
  expect(figureCaveats([barnet, newham, sutton]).map(({ sentence }) => sentence)).toEqual([
    'Turnover rate, Barnet beside Newham: comparable. The stated definition, the people or things counted and the date (30 September 2024) are the same.',
    'Turnover rate, Barnet beside Sutton: not comparable. How it is counted is not stated by Sutton.',
    'Turnover rate, Newham beside Sutton: not comparable. How it is counted is not stated by Sutton.',
  ]);
});

test('without a measure in common it says why', () => {
  const quoting = { name: 'Barnet', figures: [official] };
  const silent = { name: 'Newham', figures: [] };
  expect(figureCaveats([quoting, silent])).toEqual([]);
  expect(nothingInCommon([silent, silent])).toContain('None');
  expect(nothingInCommon([quoting, silent])).toBe('Only Barnet quotes figures as results.');
  expect(nothingInCommon([quoting, quoting])).toContain('No two');
});

import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import { regionEntries } from './councilIndex.ts';
import { LONDON_TILES } from './londonTiles.ts';
import { regionInSentence } from './regionName.ts';

test('each of the 33 London authorities has a tile of its own', () => {
  expect(new Set(LONDON_TILES.map(({ council }) => council)).size).toBe(33);
  expect(new Set(LONDON_TILES.map(({ code }) => code)).size).toBe(33);
  expect(new Set(LONDON_TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(33);
});

test('the home region comes first, and joint work counts once in it', () => {
  const council = (id: string, region: string) => ({ id, shortName: id, region });
  const catalogue = {
    site: { region: 'London' },
    councils: [
      council('cumberland', 'North West'),
      council('sutton', 'London'),
      council('brent', 'London'),
    ],
    submissions: [{ id: 'joint', councils: ['sutton', 'brent'] }],
  } as unknown as Catalogue;
  expect(
    regionEntries(catalogue).map(({ region, councils, submissionCount }) => [
      region,
      councils.map((entry) => `${entry.council.id} ${entry.submissions.length}`),
      submissionCount,
    ]),
  ).toEqual([
    ['London', ['brent 1', 'sutton 1'], 1],
    ['North West', ['cumberland 0'], 0],
  ]);
});

test('regions read well in a sentence', () => {
  expect(regionInSentence('South East')).toBe('the South East');
  expect(regionInSentence('London')).toBe('London');
});

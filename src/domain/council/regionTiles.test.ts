import { expect, test } from 'vitest';
import { REGION_TILES } from './regionTiles.ts';
import { REGIONS } from './regions.ts';

/** Every pair of regions that share a border on the ground. */
const BORDERS = [
  'North East|North West',
  'North East|Yorkshire and The Humber',
  'North West|Yorkshire and The Humber',
  'North West|East Midlands',
  'North West|West Midlands',
  'Yorkshire and The Humber|East Midlands',
  'West Midlands|East Midlands',
  'West Midlands|South West',
  'West Midlands|South East',
  'East Midlands|East of England',
  'East Midlands|South East',
  'East of England|London',
  'East of England|South East',
  'South West|South East',
  'South East|London',
];

test('each of the 9 regions has a tile of its own', () => {
  expect(REGION_TILES.map(({ region }) => region).sort()).toEqual([...REGIONS].sort());
  expect(new Set(REGION_TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(9);
});

test('regions that share a side on the map share a border on the ground', () => {
  const pairs = REGION_TILES.flatMap((one) =>
    REGION_TILES.filter(
      (other) =>
        (other.column === one.column + 1 && other.row === one.row) ||
        (other.column === one.column && other.row === one.row + 1),
    ).map((other) => [one.region, other.region]),
  );
  expect(pairs).toHaveLength(11);
  for (const [one, other] of pairs) {
    expect(BORDERS.includes(`${one}|${other}`) || BORDERS.includes(`${other}|${one}`)).toBe(true);
  }
});

import type { Region } from './regions.ts';

/** A region's place in the square map of England: column and row, counted from 0 at the top left. */
export interface RegionTile {
  readonly region: Region;
  readonly column: number;
  readonly row: number;
}

const LAYOUT: readonly (readonly [region: Region, column: number, row: number])[] = [
  ['North East', 1, 0],
  ['North West', 0, 1],
  ['Yorkshire and The Humber', 1, 1],
  ['West Midlands', 0, 2],
  ['East Midlands', 1, 2],
  ['East of England', 2, 2],
  ['South West', 0, 3],
  ['South East', 1, 3],
  ['London', 2, 3],
];

/**
 * The 9 regions of England as squares, three across. Regions that share a side here share a border
 * on the ground: so the South East stands between the South West and London, though it also runs
 * round London to the sea.
 */
export const REGION_TILES: readonly RegionTile[] = LAYOUT.map(([region, column, row]) => ({
  region,
  column,
  row,
}));

/** A council's place in the square map of London: column and row, counted from 0 at the top left. */
export interface Tile {
  readonly council: string;
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

const LAYOUT: readonly (readonly [council: string, code: string, column: number, row: number])[] = [
  ['enfield', 'ENF', 4, 0],
  ['harrow', 'HRW', 2, 1],
  ['barnet', 'BRN', 3, 1],
  ['haringey', 'HGY', 4, 1],
  ['waltham-forest', 'WTH', 5, 1],
  ['hillingdon', 'HDN', 0, 2],
  ['ealing', 'ELG', 1, 2],
  ['brent', 'BRT', 2, 2],
  ['camden', 'CMD', 3, 2],
  ['islington', 'ISL', 4, 2],
  ['hackney', 'HCK', 5, 2],
  ['redbridge', 'RDB', 6, 2],
  ['havering', 'HVG', 7, 2],
  ['hounslow', 'HNS', 0, 3],
  ['hammersmith-and-fulham', 'HMS', 1, 3],
  ['kensington-and-chelsea', 'KNS', 2, 3],
  ['westminster', 'WST', 3, 3],
  ['city-of-london', 'CTY', 4, 3],
  ['tower-hamlets', 'TOW', 5, 3],
  ['newham', 'NWM', 6, 3],
  ['barking-and-dagenham', 'BAR', 7, 3],
  ['richmond-upon-thames', 'RCH', 1, 4],
  ['wandsworth', 'WNS', 2, 4],
  ['lambeth', 'LAM', 3, 4],
  ['southwark', 'SWR', 4, 4],
  ['lewisham', 'LSH', 5, 4],
  ['greenwich', 'GRN', 6, 4],
  ['bexley', 'BXL', 7, 4],
  ['kingston-upon-thames', 'KNG', 2, 5],
  ['merton', 'MRT', 3, 5],
  ['croydon', 'CRD', 4, 5],
  ['bromley', 'BRM', 5, 5],
  ['sutton', 'STN', 3, 6],
];

/**
 * The widely used square layout of the 33 London authorities, which keeps neighbours near.
 * The code stands where there is no room for the name.
 */
export const LONDON_TILES: readonly Tile[] = LAYOUT.map(([council, code, column, row]) => ({
  council,
  code,
  column,
  row,
}));

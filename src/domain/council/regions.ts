/** The regions of England, as official statistics name them. Apart from the schema, so that a browser needs no zod. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
] as const;

export type Region = (typeof REGIONS)[number];

/**
 * What results can be narrowed by, in the order of the page. Kept apart from how the values are
 * read, so that the browser does not load that. The names are permanent: addresses use them.
 */
export const FACET_NAMES = [
  'theme',
  'council',
  'region',
  'category',
  'measure',
  'evidence',
  'result',
] as const;

export type FacetName = (typeof FACET_NAMES)[number];

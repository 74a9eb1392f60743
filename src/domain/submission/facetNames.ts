/**
 * The facets that lists of submissions can be narrowed by, in display order. They are parts of
 * addresses (`/submissions/theme/retention/`), so no submission may have one as its id.
 */
export const FACETS = [
  'theme',
  'council',
  'region',
  'category',
  'measure',
  'evidence',
  'result',
  'status',
  'practice-model',
] as const;

export type Facet = (typeof FACETS)[number];

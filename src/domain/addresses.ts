/**
 * Every address of the hub, from the site's root, with a slash at its end.
 * They are permanent: change one only with a redirect.
 */
export const addresses = {
  home: '/',
  submissions: '/submissions/',
  submission: (id: string): string => `/submissions/${id}/`,
  /** All submissions with one value of one facet; a plain page, so filters work without script. */
  facet: (facet: string, value: string): string => `/submissions/${facet}/${value}/`,
  themes: '/themes/',
  theme: (id: string): string => `/themes/${id}/`,
  councils: '/councils/',
  council: (id: string): string => `/councils/${id}/`,
  categories: '/categories/',
  category: (id: string): string => `/categories/${id}/`,
  measures: '/measures/',
  measure: (id: string): string => `/measures/${id}/`,
  measureCsv: (id: string): string => `/measures/${id}.csv`,
  search: '/search/',
  glossary: '/glossary/',
  about: '/about/',
  contribute: '/contribute/',
  checks: '/contribute/checks/',
  check: (rule: string): string => `/contribute/checks/${rule}/`,
  accessibility: '/accessibility/',
  privacy: '/privacy/',
} as const;

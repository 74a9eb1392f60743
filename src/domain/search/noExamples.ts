import type { SearchParts } from './answerSearch.ts';
import { FACET_NAMES } from './facetNames.ts';
import type { Membership } from './narrow.ts';

/**
 * What a hub that has no example yet is searched with: nothing is found, and the pages that the
 * lexicon knows by name are offered all the same.
 */
export const NO_EXAMPLES: Omit<SearchParts, 'lexicon'> = {
  index: {
    find: () => Promise.resolve([]),
    page: (id) => Promise.reject(new Error(`There is no page "${id}".`)),
  },
  membership: Object.fromEntries(
    FACET_NAMES.map((name) => [name, new Map()]),
  ) as unknown as Membership,
  orders: { newest: [], reviewed: [], title: [] },
};

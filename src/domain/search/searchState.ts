import { FACET_NAMES } from './facetNames.ts';
import { chosenCount, NOTHING_CHOSEN, type Chosen } from './narrow.ts';

export const SORTS = {
  relevance: 'Relevance',
  newest: 'Newest first',
  reviewed: 'Reviewed most recently',
  title: 'Title',
} as const;
export type Sort = keyof typeof SORTS;

/** All that decides what the search page shows. It stands in the address, so results can be sent. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** Whether words are searched as typed, however unlikely. */
  readonly asTyped: boolean;
}

export const MAX_QUERY_LENGTH = 200;
export const EMPTY_STATE: SearchState = {
  query: '',
  chosen: NOTHING_CHOSEN,
  sort: 'relevance',
  asTyped: false,
};

/** Reads the state from an address's query string; whatever it does not understand is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen = FACET_NAMES.map((name) => [name, [...new Set(params.getAll(name))]]);
  return {
    query: (params.get('q') ?? '').trim().slice(0, MAX_QUERY_LENGTH),
    chosen: Object.fromEntries(chosen) as Chosen,
    sort: readSort(params.get('sort')),
    asTyped: params.get('words') === 'as-typed',
  };
}

/** The sort of that name; relevance for anything else. */
export function readSort(name: string | null): Sort {
  return name !== null && Object.hasOwn(SORTS, name) ? (name as Sort) : 'relevance';
}

/** Writes the state as a query string with its question mark; an empty string if nothing is asked. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const name of FACET_NAMES) {
    for (const value of state.chosen[name]) params.append(name, value);
  }
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.asTyped) params.set('words', 'as-typed');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether the page has something to search for, or only shows the whole list. */
export function asksSomething(state: SearchState): boolean {
  return state.query !== '' || chosenCount(state.chosen) > 0;
}

import type { Lexicon } from '../../domain/search/lexicon/lexicon.ts';
import { placeInQuery } from '../../domain/search/placeInQuery.ts';
import type { SearchState } from '../../domain/search/searchState.ts';
import * as say from '../../words/search.ts';
import { make, need } from './dom.client.ts';
import { linkTo } from './filters.client.ts';

/**
 * Offers the filter of a council or region whose name stands in the query. Returns how to show
 * it; without the words of search, and where none is named, the line is hidden.
 */
export function councilLink(): (state: SearchState, lexicon?: Lexicon) => void {
  const place = need('.finder-council', HTMLElement);

  return (state, lexicon) => {
    const named = lexicon === undefined ? undefined : placeInQuery(state.query, lexicon);
    const chosen = named !== undefined && state.chosen[named.place.facet].includes(named.place.id);
    place.hidden = named === undefined || chosen;
    if (named === undefined || chosen) return;
    const { facet, id, name } = named.place;
    const next = { ...state, query: named.rest, chosen: { ...state.chosen, [facet]: [id] } };
    const text = say.onlyFrom(name);
    place.replaceChildren(make('a', { href: linkTo(next) }, text));
  };
}

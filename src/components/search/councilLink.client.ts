import { councilInQuery, type NamedCouncil } from '../../domain/search/councilInQuery.ts';
import type { SearchState } from '../../domain/search/searchState.ts';
import { make, need } from './dom.client.ts';
import { linkTo } from './filters.client.ts';

/** Offers the filter of a council whose name stands in the query. Returns how to show it. */
export function councilLink(): (state: SearchState) => void {
  const place = need('.finder-council', HTMLElement);
  const councils = JSON.parse(
    need('#search-councils', HTMLScriptElement).textContent,
  ) as readonly NamedCouncil[];

  return (state) => {
    const named = councilInQuery(state.query, councils);
    const chosen = named !== undefined && state.chosen.council.includes(named.council.id);
    place.hidden = named === undefined || chosen;
    if (named === undefined || chosen) return;
    const { council, rest } = named;
    const next = { ...state, query: rest, chosen: { ...state.chosen, council: [council.id] } };
    const text = `Show only examples from ${council.name}`;
    place.replaceChildren(make('a', { href: linkTo(next) }, text));
  };
}

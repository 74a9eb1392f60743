import { headAddress } from '../../domain/search/headsFor.ts';
import type { Headword } from '../../domain/search/lexicon/lexiconData.ts';
import { headNote } from '../../domain/search/messages.ts';
import type { Plan } from '../../domain/search/planQuery.ts';
import type { SearchState } from '../../domain/search/searchState.ts';
import * as say from '../../words/search.ts';
import { make, need } from './dom.client.ts';
import { linkTo } from './filters.client.ts';

/** Names the pages of other kinds that answer. Returns how to show them; none hides the line. */
export function otherPages(): (heads: readonly Headword[]) => void {
  const place = need('.finder-others', HTMLElement);
  return (heads) => {
    place.hidden = heads.length === 0;
    place.replaceChildren(
      say.otherPages,
      ...heads.flatMap((head, at) => [
        at === 0 ? '' : ', ',
        make('a', { href: under(headAddress(head)) }, head.names[0]),
        ' ',
        make('span', { class: 'muted' }, `(${headNote(head)})`),
      ]),
    );
  };
}

/** Says which words were taken for slips, with a way back to what was typed. */
export function insteadLine(): (state: SearchState, plan?: Plan) => void {
  const place = need('.finder-instead', HTMLElement);
  return (state, plan) => {
    const corrections = plan?.corrections ?? [];
    place.hidden = corrections.length === 0 && !state.asTyped;
    if (place.hidden) return;
    if (state.asTyped) {
      const link = make('a', { href: linkTo({ ...state, asTyped: false }) }, say.allowSlips);
      place.replaceChildren(say.justAsTyped, link, '.');
      return;
    }
    const used = corrections.flatMap((one, index) => [
      index === 0 ? '' : ', ',
      make('strong', {}, one.used),
    ]);
    const typed = corrections.map((one) => one.typed).join(', ');
    const href = linkTo({ ...state, asTyped: true });
    const back = make('a', { href }, say.searchInstead(typed));
    place.replaceChildren(say.showingResults, ...used, '. ', back, '.');
  };
}

/** The base stands on the page: this script does not know it. */
function under(address: string): string {
  return `${(need('.finder', HTMLElement).dataset.base ?? '/').replace(/\/$/, '')}${address}`;
}

import { markWords, tellingPlaces } from '../../domain/search/markWords.ts';
import { bestPassage, foundSections, type Segment } from '../../domain/search/passage.ts';
import type { RankedHit } from '../../domain/search/mergeHits.ts';
import type { IndexedPage } from '../../domain/search/searchIndex.ts';
import type { Sort } from '../../domain/search/searchState.ts';
import { listOf } from '../../domain/words.ts';
import { shortlistButton } from '../shortlist/shortlistButton.client.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/search.ts';
import { make } from './dom.client.ts';
import type { Listed } from './listedRows.client.ts';

/** One result on the page. */
export interface ResultRow {
  readonly element: HTMLLIElement;
  /** Puts the passage that answers in place of the summary, and says where on the page it stands. */
  readonly fill: (page: IndexedPage) => void;
}

/**
 * One result: where it is from, its title, its summary, its themes, and the words it answers by.
 * Words that answer are marked wherever they stand, so that readers see why.
 */
export function resultRow(
  listed: Listed,
  hit: RankedHit,
  reason: readonly string[],
  terms: readonly string[],
  sort: Sort,
): ResultRow {
  const mark = (text: string): readonly (Node | string)[] => marked(markWords(text, terms));
  const date = sort === 'newest' || sort === 'reviewed' ? listed[sort] : undefined;
  const gist = make('p', { class: 'gist' }, ...mark(listed.summary));
  const id = listed.address.split('/').at(-2) ?? '';
  const why = make('p', { class: 'row-sections' }, ...matches(reason));
  why.hidden = reason.length === 0;
  const content = make(
    'div',
    {},
    make('p', { class: 'where' }, ...mark(listed.councils)),
    make('h3', {}, make('a', { href: listed.address }, ...mark(listed.title))),
    ...(date === undefined ? [] : [make('p', { class: 'where row-date' }, date)]),
    gist,
    make('p', { class: 'where row-themes' }, ...mark(listed.themes)),
    why,
  );
  return {
    element: make('li', { class: 'row' }, content, shortlistButton(id, listed.title)),
    fill(page) {
      const places = tellingPlaces(page.words, hit.places, terms);
      const best = bestPassage(page, places);
      if (best !== undefined) gist.replaceChildren(...marked(best.segments));
      const sections = foundSections(page, places, { shown: best?.from });
      if (reason.length === 0 || sections.length === 0) return;
      const links = sections.flatMap(({ id, text }, place) => [
        place === 0 ? say.under : common.and,
        make('a', { href: `${listed.address}#${id}` }, text),
      ]);
      why.replaceChildren(...matches(reason), ...links);
    },
  };
}

function matches(reason: readonly string[]): readonly string[] {
  return [say.matches(listOf(reason.map((word) => `“${word}”`)))];
}

function marked(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, marked: mark }) => (mark ? make('mark', {}, text) : text));
}

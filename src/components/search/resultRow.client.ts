import { markWords } from '../../domain/search/markWords.ts';
import { foundSections, passage, type Segment } from '../../domain/search/passage.ts';
import type { RankedHit } from '../../domain/search/runQuery.ts';
import type { IndexedPage } from '../../domain/search/searchIndex.ts';
import { listOf } from '../../domain/words.ts';
import { make } from './dom.client.ts';

/**
 * One result: where it is from, its title, the passage that answers, its themes, and where on the
 * page to look. Words that answer are marked wherever they stand, so that readers see why.
 */
export function resultRow(
  page: IndexedPage,
  hit: RankedHit,
  terms: readonly string[],
): HTMLLIElement {
  const title = make('a', { href: page.address }, ...marked(markWords(page.title, terms)));
  const found = passage(page, hit.places);
  const gist = found.length > 0 ? found : markWords(page.summary, terms);
  const content = make(
    'div',
    {},
    make('p', { class: 'where' }, ...marked(markWords(page.councils, terms))),
    make('h3', {}, title),
    make('p', { class: 'gist' }, ...marked(gist)),
    make('p', { class: 'where row-themes' }, ...marked(markWords(page.themes, terms))),
  );
  const sections = foundSections(page, hit.places).map(({ id, text }) =>
    make('a', { href: `${page.address}#${id}` }, text),
  );
  const links = sections.flatMap((link, place) => (place === 0 ? [link] : [' and ', link]));
  const words = hit.because.map((word) => `“${word}”`);
  const under = links.length > 0 ? [' under ', ...links] : [];
  if (words.length > 0) {
    content.append(make('p', { class: 'row-sections' }, `Matches ${listOf(words)}`, ...under));
  }
  return make('li', { class: 'row' }, content);
}

function marked(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, marked: mark }) => (mark ? make('mark', {}, text) : text));
}

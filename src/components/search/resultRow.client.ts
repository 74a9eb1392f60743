import { foundSections, passage } from '../../domain/search/passage.ts';
import type { Hit, IndexedPage } from '../../domain/search/searchIndex.ts';
import { make } from './dom.client.ts';

/** One result: where it is from, its title, the passage that answers, and where on the page to look. */
export function resultRow(page: IndexedPage, hit: Hit): HTMLLIElement {
  const content = make('div');
  content.append(
    make('p', { class: 'where' }, page.councils),
    make('h3', {}, make('a', { href: page.address }, page.title)),
    make('p', { class: 'gist' }, ...gist(page, hit)),
    make('p', { class: 'where row-themes' }, page.themes),
  );
  const sections = foundSections(page, hit.places);
  if (sections.length > 0) {
    const links = sections.map(({ id, text }) =>
      make('li', {}, make('a', { href: `${page.address}#${id}` }, text)),
    );
    const label = `Found in ${page.title}, under`;
    content.append(make('ul', { class: 'row-sections', 'aria-label': label }, ...links));
  }
  return make('li', { class: 'row' }, content);
}

function gist(page: IndexedPage, hit: Hit): readonly (Node | string)[] {
  const segments = passage(page, hit.places);
  if (segments.length === 0) return [page.summary];
  return segments.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

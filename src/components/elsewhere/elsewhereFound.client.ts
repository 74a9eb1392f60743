import { type FoundElsewhere, rankElsewhere } from '../../domain/federation/rankElsewhere.ts';
import { markWords } from '../../domain/search/markWords.ts';
import * as say from '../../words/elsewhereFound.ts';
import { make, need } from '../search/dom.client.ts';

/** More would bury the hub's own results. */
const MOST = 5;

const section = need('.finder-elsewhere', HTMLElement);
const list = need('ul', HTMLUListElement, section);
let fetched: Promise<readonly FoundElsewhere[]> | undefined;
let turn = 0;

document.addEventListener('hub:answered', (event) => {
  const terms = event instanceof CustomEvent ? (event.detail as readonly string[]) : [];
  void show(terms);
});

async function show(terms: readonly string[]): Promise<void> {
  const mine = (turn += 1);
  const found = terms.length === 0 ? [] : rankElsewhere(await examples(), terms, MOST);
  if (mine !== turn) return;
  list.replaceChildren(...found.map((example) => row(example, terms)));
  section.hidden = found.length === 0;
}

/** Nobody misses what was not promised: where the list does not load, there is none. */
function examples(): Promise<readonly FoundElsewhere[]> {
  fetched ??= fetch(section.dataset.examples ?? '').then(
    async (response) => (response.ok ? ((await response.json()) as FoundElsewhere[]) : []),
    () => [],
  );
  return fetched;
}

function row(
  { title, summary, url, hub, councils, themes }: FoundElsewhere,
  terms: readonly string[],
): HTMLLIElement {
  const mark = (text: string) =>
    markWords(text, terms).map((each) => (each.marked ? make('mark', {}, each.text) : each.text));
  const content = make(
    'div',
    {},
    make('p', { class: 'where' }, say.from(hub, councils)),
    make('h3', {}, make('a', { href: url, rel: 'external' }, ...mark(title))),
    make('p', { class: 'gist' }, ...mark(summary)),
    make('p', { class: 'where row-themes' }, ...mark(themes)),
  );
  return make('li', { class: 'row' }, content);
}

import { answerSearch, type SearchParts } from '../../domain/search/answerSearch.ts';
import {
  asksSomething,
  MAX_QUERY_LENGTH,
  readSort,
  readState,
  type SearchState,
} from '../../domain/search/searchState.ts';
import { insteadLine, otherPages } from './besideResults.client.ts';
import { councilLink } from './councilLink.client.ts';
import { need } from './dom.client.ts';
import { filters, linkTo } from './filters.client.ts';
import { keep, kept } from './kept.client.ts';
import { openIndex } from './openIndex.client.ts';
import { results } from './results.client.ts';
import { shortcutChoice } from './shortcutChoice.client.ts';

/*
 * The search page with script. The address holds the whole state: every change writes a new address
 * and shows it, and going back shows an old one.
 */
const finder = need('.finder', HTMLElement);
const box = need('#search-box', HTMLInputElement);
const sort = need('#search-sort', HTMLSelectElement);
const pageTitle = document.title;
/** Milliseconds without scrolling after which a reader has come to rest. */
const SETTLED = 150;

const view = results();
const showCouncil = councilLink();
const showOthers = otherPages();
const showInstead = insteadLine();
const panel = filters((chosen) => {
  go({ ...here(), chosen });
});

let opening: Promise<SearchParts> | undefined;
let turn = 0;

function here(): SearchState {
  const state = readState(window.location.search);
  return { ...state, chosen: panel.known(state.chosen) };
}

/** Opens the index once; after a failure the next search tries again. */
function parts(): Promise<SearchParts> {
  const { index = '', base = '/' } = finder.dataset;
  opening ??= openIndex(index, base);
  opening.catch(() => (opening = undefined));
  return opening;
}

function go(state: SearchState): void {
  const address = linkTo(state);
  if (address !== `${window.location.pathname}${window.location.search}`) {
    leave();
    window.history.pushState(null, '', address);
  }
  void show();
}

/** Keeps with the entry how far the reader came in it. */
function leave(): void {
  if (!finder.hasAttribute('aria-busy')) keep({ top: window.scrollY });
}

/** Shows what the address asks for, and where the reader was in it before. */
async function comeBack(): Promise<void> {
  const { top } = kept();
  await show();
  window.scrollTo({ top, behavior: 'instant' });
}

async function show(): Promise<void> {
  const state = here();
  turn += 1;
  const mine = turn;
  const isCurrent = (): boolean => mine === turn;
  box.value = state.query;
  sort.value = state.sort;
  document.title = state.query === '' ? pageTitle : `${state.query} – ${pageTitle}`;
  if (!asksSomething(state)) {
    panel.show(state);
    showCouncil(state);
    showOthers([]);
    showInstead(state);
    finder.removeAttribute('aria-busy');
    view.browse();
    return;
  }
  finder.setAttribute('aria-busy', 'true');
  try {
    const open = await parts();
    const answer = await answerSearch(state, open);
    if (!isCurrent()) return;
    showCouncil(state, open.lexicon);
    panel.show(state, answer.counts);
    await view.show(state, answer, open, isCurrent);
  } catch (error) {
    // What an answer that nobody waits for any more ran into is no failure.
    if (!isCurrent()) return;
    // For whoever looks into the browser's console.
    window.reportError(error);
    panel.show(state);
    showCouncil(state);
    showOthers([]);
    showInstead(state);
    view.fail();
  } finally {
    if (isCurrent()) finder.removeAttribute('aria-busy');
  }
}

box.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...here(), query: box.value.trim().slice(0, MAX_QUERY_LENGTH) });
});

sort.addEventListener('change', () => {
  go({ ...here(), sort: readSort(sort.value) });
});

// Links to another state of this page need no loading.
finder.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link === null || !plain || event.altKey) return;
  if (link.origin !== window.location.origin || link.hash !== '') return;
  if (link.pathname !== window.location.pathname) return;
  event.preventDefault();
  leave();
  window.history.pushState(null, '', link.href);
  void show();
});

// The page has its height only when the results stand, so the browser cannot do this.
window.history.scrollRestoration = 'manual';
let scrolled = 0;
window.addEventListener('scroll', () => {
  window.clearTimeout(scrolled);
  scrolled = window.setTimeout(leave, SETTLED);
});
window.addEventListener('pagehide', leave);
window.addEventListener('popstate', () => {
  window.clearTimeout(scrolled);
  void comeBack();
});

// Whoever comes to the box will search: have the index ready.
box.addEventListener('focus', () => void parts().catch(() => undefined), { once: true });

// Arrow keys go from result to result; Tab goes through every link as ever.
finder.addEventListener('keydown', (event) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const titles = [...finder.querySelectorAll<HTMLAnchorElement>('.finder-found h3 a')];
  const at = titles.findIndex((title) => title === document.activeElement);
  const next = titles[at + step];
  if (step === 0 || at === -1) return;
  event.preventDefault();
  (next ?? (step === 1 ? titles[at] : box))?.focus();
});

// From the box they go to the first result, unless they move through suggestions.
box.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' || box.getAttribute('aria-expanded') === 'true') return;
  const first = finder.querySelector<HTMLAnchorElement>('.finder-found:not([hidden]) h3 a');
  if (first === null) return;
  event.preventDefault();
  first.focus();
});

shortcutChoice();
void comeBack();

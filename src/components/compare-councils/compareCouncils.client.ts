import { addresses } from '../../domain/addresses.ts';
import { councilsComparison } from '../../domain/benchmark/councilsComparison.ts';
import type { CouncilsOfferFile } from '../../domain/benchmark/councilsOffer.ts';
import { readCouncils, type CouncilsState } from '../../domain/benchmark/councilsState.ts';
import { readSeries, type Series } from '../../domain/benchmark/seriesFile.ts';
import { listOf, midSentence } from '../../domain/words.ts';
import { drawComparison } from '../charts/drawComparison.client.ts';
import { make, need } from '../search/dom.client.ts';
import { withBase } from '../withBase.ts';
import * as say from '../../words/compare.ts';
import { chooser } from './chooser.client.ts';

/*
 * The page that compares councils. The address holds the whole choice: every change writes a new
 * address and draws it, and going back draws an old one.
 */
const box = need('[data-council-choice]', HTMLElement);
const host = need('[data-figure]', HTMLElement, box);
const said = need('[data-said]', HTMLElement, box);
const problemBox = need('.council-choice-problems', HTMLElement, box);
const links = need('.council-choice-links', HTMLElement, box);
const start = box.querySelector<HTMLElement>('.council-choice-start');
const pageTitle = document.title;

// The build wrote it from the same type.
const file = JSON.parse(
  need('script[type="application/json"]', HTMLScriptElement, box).textContent,
) as CouncilsOfferFile;
const byId = new Map(file.councils.map((council) => [council.id, council]));
const offer = {
  councils: new Map(file.councils.map(({ id, shortName }) => [id, shortName])),
  measures: file.measures,
};

const controls = chooser(box, file, go);
const loaded = new Map<string, Promise<Series>>();
let turn = 0;

/** Fetches a series once; after a failure the next choice tries again. */
function series(measure: string): Promise<Series> {
  const known = loaded.get(measure);
  if (known !== undefined) return known;
  const coming = fetch(withBase(addresses.measureSeries(measure))).then(async (response) => {
    if (!response.ok) throw new Error(`The series came with status ${response.status}.`);
    return readSeries(await response.text());
  });
  coming.catch(() => loaded.delete(measure));
  loaded.set(measure, coming);
  return coming;
}

function go(search: string): void {
  if (search !== location.search) history.pushState(null, '', location.pathname + search);
  void show();
}

async function show(): Promise<void> {
  const { state, problems } = readCouncils(location.search, offer);
  turn += 1;
  const mine = turn;
  const nothing = state.councils.length === 0;
  controls.show(state);
  tell(problems);
  if (start !== null) start.hidden = !nothing;
  if (nothing) {
    document.title = pageTitle;
    host.replaceChildren();
    links.hidden = true;
    said.textContent = '';
    return;
  }
  box.setAttribute('aria-busy', 'true');
  try {
    const { measure, benchmark } = await series(state.measure);
    // What an answer that nobody waits for any more brings is of no use.
    if (mine !== turn) return;
    const councils = state.councils.flatMap((id) => byId.get(id) ?? []);
    const comparison = councilsComparison(measure, benchmark, { ...state, councils });
    const names = listOf(councils.map(({ shortName }) => shortName));
    document.title = `${names}: ${midSentence(measure.name)} – ${pageTitle}`;
    drawComparison(host, comparison, { email: box.dataset.email ?? '', level: 'h2' });
    showLinks(state, measure.name);
    said.textContent = say.drawn(comparison.heading, names, state.from, state.to);
  } catch (error) {
    if (mine !== turn) return;
    // For whoever looks into the browser's console.
    reportError(error);
    host.replaceChildren();
    links.hidden = true;
    tell([...problems, say.notArrived]);
  } finally {
    if (mine === turn) box.removeAttribute('aria-busy');
  }
}

function tell(problems: readonly string[]): void {
  problemBox.replaceChildren(
    ...(problems.length === 0
      ? []
      : [make('ul', { class: 'note' }, ...problems.map((problem) => make('li', {}, problem)))]),
  );
}

function showLinks({ measure, councils }: CouncilsState, name: string): void {
  const pages = councils.map((id) =>
    make('a', { href: withBase(addresses.council(id)) }, offer.councils.get(id) ?? id),
  );
  links.hidden = false;
  links.replaceChildren(
    make('a', { href: withBase(addresses.measureYears(measure)) }, say.everyCouncilEveryYear(name)),
    make('a', { href: withBase(addresses.measure(measure)) }, say.aboutMeasure),
    ...pages,
  );
}

// Links to another choice need no loading.
box.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.pathname !== location.pathname) return;
  if (link.hash !== '' || link.hasAttribute('download')) return;
  event.preventDefault();
  go(link.search);
  controls.focus();
});
addEventListener('popstate', () => void show());

box.hidden = false;
void show();

import { addresses } from '../../../domain/addresses.ts';
import type { Likeness } from '../../../domain/benchmark/areas/areaRegister.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import {
  readAreaState,
  writeAreaState,
  type AreaOffer,
  type AreaState,
} from '../../../domain/benchmark/areas/areaState.ts';
import type { Series } from '../../../domain/benchmark/seriesFile.ts';
import { make, need } from '../../search/dom.client.ts';
import { withBase } from '../../withBase.ts';
import * as say from '../../../words/measures.ts';

/*
 * Other councils and another order, for one year of an official measure. The address holds the
 * choice; what the build drew stands until a reader chooses, and nothing is fetched before.
 */
const box = need('[data-official-year]', HTMLElement);
const chooser = need('[data-area-chooser]', HTMLElement, box);
const show = need('[name=show]', HTMLSelectElement, chooser);
const council = need('[name=council]', HTMLSelectElement, chooser);
const order = need('[name=order]', HTMLSelectElement, chooser);
const host = need('[data-figure]', HTMLElement, box);
const said = need('[data-said]', HTMLElement, box);
const { measure = '', email = '', home = '', officialYear } = box.dataset;
const year = Number(officialYear);
const built = [...host.childNodes];

/** Choices that are no region; they come after the regions. */
const OTHERS: ReadonlySet<string> = new Set(['all', 'like']);

const offer: AreaOffer = {
  regions: [...show.options].filter(({ value }) => !OTHERS.has(value)).map(({ text }) => text),
  councils: new Set([...council.options].map(({ value }) => value).filter(Boolean)),
  home,
};

/** What drawing needs, fetched with the first choice. */
interface Ready {
  readonly draw: (host: HTMLElement, comparison: Comparison) => void;
  readonly compare: (state: AreaState) => Comparison;
}
let ready: Promise<Ready> | undefined;
let turn = 0;

async function prepare(): Promise<Ready> {
  const [code, series, likeness] = await Promise.all([
    import('./drawAreas.client.ts'),
    textOf(addresses.measureSeries(measure)),
    textOf(addresses.alike),
  ]);
  const known: Series & Likeness = { ...code.readSeries(series), ...code.readLikeness(likeness) };
  return {
    draw: (target, comparison) => {
      code.drawComparison(target, comparison, { email, defined: true });
    },
    compare: (state) => code.compareAreas(known, year, state),
  };
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(withBase(address));
  if (!response.ok) throw new Error(`${address} came with status ${response.status}.`);
  return response.text();
}

function chosen(): AreaState {
  const region = offer.regions[show.selectedIndex] ?? home;
  return {
    show: show.value === 'all' || show.value === 'like' ? show.value : { region },
    council: council.value === '' ? undefined : council.value,
    by: order.value === 'value' ? 'value' : 'name',
  };
}

/** Sets the controls to what the address says. */
function reflect(state: AreaState): void {
  const { region } = typeof state.show === 'string' ? { region: undefined } : state.show;
  if (typeof state.show === 'string') show.value = state.show;
  else show.selectedIndex = offer.regions.indexOf(region ?? home);
  council.value = state.council ?? '';
  order.value = state.by;
}

async function render(announce: boolean): Promise<void> {
  turn += 1;
  const mine = turn;
  const state = readAreaState(location.search, offer);
  reflect(state);
  if (writeAreaState(state, offer) === '') {
    host.replaceChildren(...built);
    if (announce) said.textContent = host.querySelector('h3')?.textContent ?? '';
    return;
  }
  host.ariaBusy = 'true';
  try {
    ready ??= prepare();
    const { draw, compare } = await ready;
    // A later choice has come meanwhile.
    if (mine !== turn) return;
    const comparison = compare(state);
    draw(host, comparison);
    if (announce) said.textContent = comparison.heading;
  } catch {
    // The next choice tries again.
    ready = undefined;
    if (mine !== turn) return;
    const problem = say.notFetched;
    host.replaceChildren(make('p', { class: 'note' }, problem), ...built);
    said.textContent = problem;
  } finally {
    if (mine === turn) host.ariaBusy = null;
  }
}

chooser.addEventListener('change', () => {
  const state = chosen();
  if (state.show === 'like' && state.council === undefined) {
    said.textContent = say.chooseFirst;
    council.focus();
    return;
  }
  history.pushState(null, '', location.pathname + writeAreaState(state, offer) + location.hash);
  void render(true);
});
addEventListener('popstate', () => {
  void render(true);
});

chooser.hidden = false;
void render(false);

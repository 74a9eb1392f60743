import { columnNames } from '../../domain/submission/sheet/columnNames.ts';
import type { ComparedExample } from '../../domain/submission/sheet/comparedExample.ts';
import { figureCaveats, nothingInCommon } from '../../domain/submission/sheet/figureCaveats.ts';
import { listOf } from '../../domain/words.ts';
import { make, need } from '../search/dom.client.ts';
import * as say from '../../words/compare.ts';
import { chooser } from './chooser.client.ts';
import { MOST_CHOSEN, readIds, writeIds } from './chosenIds.ts';
import { type Fetched, fetchExample } from './examples.client.ts';
import { sheetTable } from './sheetTable.client.ts';

/** Compares the examples that the address names; every choice is a new address. */
const root = document.querySelector<HTMLElement>('[data-comparer]');
if (root !== null) run(root);

function run(root: HTMLElement): void {
  const base = root.dataset.base ?? '/';
  const told = need('.comparer-told', HTMLElement, root);
  const chips = need('.chosen', HTMLUListElement, root);
  const panel = need('.chooser', HTMLDetailsElement, root);
  const suggested = need('.suggested', HTMLElement, root);
  const side = need('#side-by-side', HTMLElement, root);
  const ownTitle = document.title;
  let ids: readonly string[] = [];
  let turn = 0;

  root.hidden = false;
  const choices = chooser(root, (id, wanted) => {
    if (wanted && ids.length >= MOST_CHOSEN) {
      tell([say.examplesFull(MOST_CHOSEN)]);
      return false;
    }
    go(wanted ? [...ids, id] : ids.filter((other) => other !== id));
    return true;
  });

  // Chips and suggestions are links to the next state, so they can be opened anywhere.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-choose]');
    if (!(link instanceof HTMLAnchorElement)) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const inChips = chips.contains(link);
    const place = [...chips.querySelectorAll('a')].indexOf(link);
    go(readIds(new URL(link.href).search).ids);
    void showing.then(() => {
      if (!inChips) side.focus();
      else (chips.querySelectorAll('a')[Math.max(0, place - 1)] ?? choices).focus();
    });
  });
  addEventListener('popstate', () => void (showing = show()));
  let showing = show();
  // A reader who comes with a comparison came to read it.
  if (readIds(location.search).ids.length > 1) panel.open = false;

  function go(next: readonly string[]): void {
    history.pushState(null, '', `${location.pathname}${writeIds(next)}`);
    showing = show();
  }

  async function show(): Promise<void> {
    const now = (turn += 1);
    const { ids: named, left } = readIds(location.search);
    ids = named;
    choices.show(ids);
    const fetched = await Promise.all(named.map((id) => fetchExample(base, id)));
    // The reader may have gone on meanwhile.
    if (now !== turn) return;
    const examples = foundOf(fetched);
    // What could not be loaded stays chosen: the next try may bring it.
    const kept = fetched.flatMap((each) => (each.kind === 'failed' ? [each.id] : []));
    ids = [...examples.map(({ sheet }) => sheet.id), ...kept];
    choices.show(ids);
    showChips(examples);
    showSuggestions(examples);
    showTable(examples);
    tell([...problems(fetched, left), stateOf(examples)], examples.length > 1);
    document.title =
      examples.length === 0
        ? ownTitle
        : ownTitle.replace(say.compareExamples, say.compareNames(listOf(namesOf(examples))));
  }

  function tell(sentences: readonly string[], withLink = false): void {
    told.replaceChildren(...sentences.map((sentence) => make('p', {}, sentence)));
    if (withLink && panel.open) {
      told.lastElementChild?.append(' ', make('a', { href: '#side-by-side' }, say.goToTable));
    }
  }

  function showChips(examples: readonly ComparedExample[]): void {
    const names = namesOf(examples);
    chips.hidden = examples.length === 0;
    chips.replaceChildren(
      ...examples.map(({ sheet }, place) => {
        const rest = ids.filter((id) => id !== sheet.id);
        const name = names[place] ?? '';
        return make(
          'li',
          {},
          link(
            rest,
            name.includes(sheet.title) ? name : `${name}: ${sheet.title}`,
            make('span', { 'aria-hidden': 'true' }, '×'),
            make('span', { class: 'visually-hidden' }, say.removeFromComparison),
          ),
        );
      }),
    );
  }

  function showSuggestions(examples: readonly ComparedExample[]): void {
    const [only, ...more] = examples;
    const others = only === undefined || more.length > 0 ? [] : only.related;
    suggested.hidden = others.length === 0;
    need('ul', HTMLUListElement, suggested).replaceChildren(
      ...others.map(({ id, title, where, reason }) =>
        make(
          'li',
          { class: 'row' },
          make(
            'div',
            {},
            make('h3', {}, link([...ids, id], title)),
            make('p', { class: 'reason' }, `${where}, ${reason}`),
          ),
        ),
      ),
    );
  }

  function showTable(examples: readonly ComparedExample[]): void {
    side.hidden = examples.length < 2;
    if (side.hidden) return;
    const names = namesOf(examples);
    const columns = examples.map(({ sheet }, place) => ({ sheet, name: names[place] ?? '' }));
    need('.compared', HTMLElement, side).replaceChildren(sheetTable(columns, base));
    const quoters = columns.map(({ sheet, name }) => ({ name, figures: sheet.figures }));
    const caveats = figureCaveats(quoters);
    const sentences =
      caveats.length > 0 ? caveats.map(({ sentence }) => sentence) : [nothingInCommon(quoters)];
    need('.caveats', HTMLElement, side).replaceChildren(
      ...sentences.map((sentence) => make('li', {}, sentence)),
    );
  }

  function link(next: readonly string[], ...words: readonly (Node | string)[]): HTMLElement {
    const href = `${location.pathname}${writeIds(next)}`;
    return make('a', { href, 'data-choose': '' }, ...words);
  }
}

function foundOf(fetched: readonly Fetched[]): ComparedExample[] {
  const examples = fetched.flatMap((each) => (each.kind === 'found' ? [each.example] : []));
  // An old id leads to the example that took its place, which may be chosen already.
  return [...new Map(examples.map((each) => [each.sheet.id, each])).values()];
}

function namesOf(examples: readonly ComparedExample[]): string[] {
  return columnNames(examples.map(({ sheet }) => sheet));
}

/** What the address names and the page cannot show. */
function problems(fetched: readonly Fetched[], left: number): string[] {
  const named = (kind: 'unknown' | 'failed'): string[] =>
    fetched.flatMap((each) => (each.kind === kind ? [`“${each.id}”`] : []));
  const [unknown, failed] = [named('unknown'), named('failed')];
  return [
    ...(unknown.length === 0
      ? []
      : [
          unknown.length === 1 ? say.oneUnknown(listOf(unknown)) : say.moreUnknown(listOf(unknown)),
        ]),
    ...(failed.length === 0 ? [] : [say.failed(listOf(failed))]),
    ...(left === 0 ? [] : [say.leftOut(MOST_CHOSEN, left)]),
  ];
}

function stateOf(examples: readonly ComparedExample[]): string {
  const names = listOf(namesOf(examples));
  if (examples.length === 0) return say.choose2To4;
  if (examples.length === 1) return say.oneChosen(names);
  return say.comparing(examples.length, names);
}

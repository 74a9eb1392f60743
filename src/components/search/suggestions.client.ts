import { KIND_LABELS, suggest, type Suggestion } from '../../domain/search/suggest.ts';
import { countOf } from '../../domain/words.ts';
import * as say from '../../words/search.ts';
import { make } from './dom.client.ts';
import { fetchLexicon } from './words.client.ts';

/**
 * Offers pages while the reader types, as a combobox with a list: arrow keys move through it, Enter
 * opens the page, Escape closes the list. Without a choice Enter searches, as without script.
 * `typed` says that the reader typed while this script was on its way.
 */
export function offerSuggestions(input: HTMLInputElement, typed: boolean): void {
  const form = input.form;
  const holder = input.closest('.search');
  if (form === null || holder === null) return;
  const root = form.action.replace(/search\/$/, '').replace(/\/$/, '');
  const id = `${input.id}-suggestions`;
  const list = make('ul', {
    id,
    role: 'listbox',
    'aria-label': say.suggestedPages,
    class: 'offers',
  });
  list.hidden = true;
  holder.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  })) {
    input.setAttribute(name, value);
  }
  let offered: readonly Suggestion[] = [];
  let active = -1;
  // Words may arrive when the reader has already searched or closed the list.
  let wanted = false;

  const choose = (next: number): void => {
    active = next;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
    });
    if (active === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${String(active)}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    offered = suggestions;
    list.replaceChildren(...suggestions.map((one, index) => option(one, `${id}-${String(index)}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  };
  const close = (): void => {
    wanted = false;
    show([]);
  };
  const open = (index: number): void => {
    const chosen = offered[index];
    if (chosen !== undefined) window.location.assign(`${root}${chosen.address}`);
  };

  const offer = (): void => {
    const text = input.value;
    wanted = true;
    fetchLexicon(form.action).then(
      (lexicon) => {
        if (wanted && input.value === text && document.activeElement === input)
          show(suggest(text, lexicon));
      },
      // Suggestions are a help: without them the box searches as ever.
      () => {
        show([]);
      },
    );
  };
  input.addEventListener('input', offer);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const last = offered.length - 1;
    if (event.key === 'ArrowDown') choose(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp') choose(active === -1 ? last : active - 1);
    else if (event.key === 'Enter' && active !== -1) open(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while a suggestion is pressed.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest('[role="option"]') : null;
    if (row !== null) open([...list.children].indexOf(row));
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Who types at once has typed before this script came.
  if (typed && document.activeElement === input) offer();
}

function option({ name, also, kind, examples }: Suggestion, id: string): HTMLLIElement {
  const count =
    examples === undefined
      ? ''
      : examples === 0
        ? say.noExamplesYet
        : `, ${countOf(examples, 'example')}`;
  return make(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    make('span', { class: 'offer-name' }, name, ...(also === undefined ? [] : [` (${also})`])),
    ' ',
    make('span', { class: 'offer-kind' }, `${KIND_LABELS[kind]}${count}`),
  );
}

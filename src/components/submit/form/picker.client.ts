import type { FormField, ListName } from '../../../domain/submission/form/formField.ts';
import type { ListItem } from '../../../domain/submission/form/formLists.ts';
import { itemNamed, searchList } from '../../../domain/submission/form/searchList.ts';
import { make } from '../../search/dom.client.ts';
import { announce } from './announce.client.ts';
import { idOf, labelled } from './frame.client.ts';
import type { FormState, Path } from './state.client.ts';
import * as say from '../../../words/submitFields.ts';

interface PickerOptions {
  readonly list: ListName;
  /** How many may be chosen; no bound where it is not said. */
  readonly max: number | undefined;
  /** Whether the answer is a list, even of one. */
  readonly several: boolean;
}

/**
 * Chooses from a long list by typing: a combobox whose list opens while one types or with the arrow
 * keys, and above it what is chosen, each with a button that takes it off.
 */
export function pickerView(
  field: FormField,
  { list, max, several }: PickerOptions,
  path: Path,
  state: FormState,
): HTMLElement {
  const items = state.lists[list];
  const id = idOf(path);
  const most = several ? (max ?? Infinity) : 1;
  const offersId = `${id}-offers`;
  const input = make('input', {
    class: 'govuk-input',
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': offersId,
    'data-control': '',
  });
  input.spellcheck = false;
  const offers = make('ul', {
    class: 'offers',
    id: offersId,
    role: 'listbox',
    'aria-label': field.label,
  });
  offers.hidden = true;
  const none = make('p', { class: 'govuk-hint offers-none' }, say.nothingFoundHelp);
  none.hidden = true;
  const box = make('div', { class: 'picker' }, input, offers, none);
  const chosenList = make('ul', { class: 'picked', 'aria-label': say.chosenOf(field.label) });
  const { root, described } = labelled(field, path, chosenList, box);
  input.setAttribute('aria-describedby', described);
  let offered: readonly ListItem[] = [];
  let active = -1;

  const chosen = (): readonly string[] => {
    const value = state.get(path);
    if (typeof value === 'string' && value !== '') return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  const nameOf = (one: string): string => items.find((item) => item.id === one)?.name ?? one;

  const write = (ids: readonly string[]): void => {
    if (several) state.set(path, ids.length === 0 && field.optional ? undefined : [...ids]);
    else state.set(path, ids[0]);
    showChosen();
  };
  const pend = (): void => {
    const typed = input.value.trim();
    if (typed === '') state.pending.delete(path.join('.'));
    else state.pending.set(path.join('.'), typed);
  };
  const highlight = (next: number): void => {
    active = next;
    [...offers.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
    });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${offersId}-${active}`);
    offers.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    offers.hidden = true;
    none.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    highlight(-1);
  };
  const open = (): void => {
    const taken = new Set(chosen());
    const found = searchList(items, input.value).filter(({ item }) => !taken.has(item.id));
    offered = found.map(({ item }) => item);
    offers.replaceChildren(
      ...found.map(({ item, by }, index) =>
        make(
          'li',
          { id: `${offersId}-${index}`, role: 'option', 'aria-selected': 'false' },
          make('span', {}, item.name),
          ...(by === undefined ? [] : [' ', make('span', { class: 'offer-kind' }, by)]),
        ),
      ),
    );
    offers.hidden = found.length === 0;
    none.hidden = !offers.hidden || input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!offers.hidden));
    highlight(-1);
    if (input.value.trim() !== '') {
      announce(found.length === 0 ? say.nothingFoundHelp : say.namesFound(found.length));
    }
  };
  const choose = (item: ListItem | undefined): void => {
    if (item === undefined) return;
    input.value = '';
    pend();
    close();
    if (!chosen().includes(item.id)) write([...chosen(), item.id]);
    announce(say.isChosen(item.name));
    if (chosen().length >= most) focusRemove(chosen().length - 1);
  };
  const focusRemove = (index: number): void => {
    const buttons = chosenList.querySelectorAll<HTMLElement>('[data-remove]');
    (buttons[index] ?? input).focus();
  };

  function showChosen(): void {
    const ids = chosen();
    chosenList.replaceChildren(
      ...ids.map((one, index) => {
        const name = nameOf(one);
        const remove = make(
          'button',
          { type: 'button', class: 'link-button', 'data-remove': '' },
          say.remove,
          make('span', { class: 'visually-hidden' }, ` ${name}`),
        );
        remove.addEventListener('click', () => {
          write(chosen().filter((other) => other !== one));
          announce(say.isRemoved(name));
          input.focus();
        });
        const row = make('li', {}, make('span', { class: 'picked-name' }, name));
        if (several && index === 0 && ids.length > 1 && field.hint?.includes('main one') === true) {
          row.append(' ', make('span', { class: 'offer-kind' }, say.mainOne));
        }
        if (several && index > 0) {
          const first = make(
            'button',
            { type: 'button', class: 'link-button' },
            say.putFirst,
            make('span', { class: 'visually-hidden' }, `: ${name}`),
          );
          first.addEventListener('click', () => {
            write([one, ...chosen().filter((other) => other !== one)]);
            announce(say.isFirst(name));
            focusRemove(0);
          });
          row.append(' ', first);
        }
        row.append(' ', remove);
        return row;
      }),
    );
    chosenList.hidden = ids.length === 0;
    box.hidden = ids.length >= most;
  }

  input.addEventListener('input', () => {
    pend();
    // A list over the next question, of somebody who took words away, would be in the way.
    if (input.value.trim() === '') close();
    else open();
  });
  input.addEventListener('click', () => {
    if (offers.hidden) open();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = offered.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (offers.hidden) open();
      const down = event.key === 'ArrowDown';
      if (!offers.hidden) {
        highlight(down ? (active >= last ? 0 : active + 1) : active <= 0 ? last : active - 1);
      }
    } else if (event.key === 'Enter') {
      choose(active >= 0 ? offered[active] : itemNamed(items, input.value));
    } else if (event.key === 'Escape') {
      if (offers.hidden) input.value = '';
      pend();
      close();
    } else return;
    event.preventDefault();
  });
  // The box keeps the focus while something is pressed.
  offers.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  offers.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest('[role="option"]') : null;
    if (row === null) return;
    choose(offered[[...offers.children].indexOf(row)]);
    if (!box.hidden) input.focus();
  });
  input.addEventListener('blur', () => {
    const item = itemNamed(items, input.value);
    close();
    if (item !== undefined) {
      input.value = '';
      pend();
      if (!chosen().includes(item.id)) write([...chosen(), item.id]);
    }
  });
  showChosen();
  return root;
}

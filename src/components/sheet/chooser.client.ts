import type { ExampleChoice } from '../../domain/submission/sheet/comparedExample.ts';
import { make, need } from '../search/dom.client.ts';
import * as say from '../../words/compare.ts';
import { fetchChoices } from './examples.client.ts';

/** As many as a reader looks through; the rest are a word away. */
const MOST_SHOWN = 20;
/** A list longer than this is fetched only when somebody turns to it. */
const MOST_AT_ONCE = 300;

export interface Chooser {
  /** Ticks the boxes of what is chosen. */
  readonly show: (ids: readonly string[]) => void;
  readonly focus: () => void;
}

/** Runs the list of examples to tick; `choose` is told of each change, and answers if it holds. */
export function chooser(
  root: HTMLElement,
  choose: (id: string, wanted: boolean) => boolean,
): Chooser {
  const panel = need('.chooser', HTMLDetailsElement, root);
  const field = need('#choose-filter', HTMLInputElement, panel);
  const told = need('#choose-told', HTMLElement, panel);
  const list = need('fieldset ul', HTMLUListElement, panel);
  let chosen: readonly string[] = [];
  let choices: readonly ExampleChoice[] = [];
  let loading: Promise<void> | undefined;

  field.addEventListener('input', () => void load().then(fill));
  panel.addEventListener('focusin', () => void load());
  panel.addEventListener('toggle', () => {
    if (panel.open) void loadIfShort();
  });
  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (!choose(target.value, target.checked)) target.checked = !target.checked;
  });
  void loadIfShort();

  return {
    show(ids) {
      chosen = ids;
      for (const box of list.querySelectorAll('input')) box.checked = ids.includes(box.value);
    },
    focus() {
      if (panel.open) field.focus();
      else need('summary', HTMLElement, panel).focus();
    },
  };

  async function loadIfShort(): Promise<void> {
    if (panel.open && Number(root.dataset.count) <= MOST_AT_ONCE) await load();
  }

  function load(): Promise<void> {
    loading ??= fetchChoices(root.dataset.choices ?? '').then((found) => {
      if (found === undefined) loading = undefined;
      else choices = found;
      if (found === undefined) told.textContent = say.listNotLoaded;
      else fill();
    });
    return loading;
  }

  function fill(): void {
    const words = plain(field.value)
      .split(' ')
      .filter((word) => word !== '');
    const fitting = choices.filter(({ title, where, about }) => {
      const text = plain(`${where} ${title} ${about}`);
      return words.every((word) => text.includes(word));
    });
    const shown = fitting.slice(0, MOST_SHOWN);
    list.replaceChildren(...shown.map(option));
    told.textContent =
      fitting.length === 0
        ? say.noneFits
        : shown.length === fitting.length
          ? say.fittingOf(fitting.length, choices.length)
          : say.firstOfFitting(shown.length, fitting.length);
  }

  function option({ id, title, where }: ExampleChoice): HTMLElement {
    const box = make('input', { type: 'checkbox', value: id, autocomplete: 'off' });
    box.checked = chosen.includes(id);
    const words = make('span', {}, make('span', { class: 'where' }, `${where}: `), title);
    return make('li', {}, make('label', {}, box, words));
  }
}

/** Without capitals and accents, so that a reader need not type them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

import type { Control, FormField } from '../../../domain/submission/form/formField.ts';
import { make } from '../../search/dom.client.ts';
import { announce } from './announce.client.ts';
import { fieldView } from './fieldView.client.ts';
import { grouped, idOf } from './frame.client.ts';
import type { FormState, Path } from './state.client.ts';
import { typedInput } from './typed.client.ts';
import * as say from '../../../words/submitFields.ts';

/** Longer lines than this are shown whole, over several rows of the box. */
const ONE_ROW = 160;

type Rows = Extract<Control, { kind: 'rows' | 'lines' }>;

/** A list that rows are added to, moved in and removed from; focus goes where the change was. */
export function rowsView(
  field: FormField,
  control: Rows,
  noun: string,
  path: Path,
  state: FormState,
): HTMLElement {
  const holder = make('div', { class: control.kind === 'rows' ? 'form-rows' : 'form-lines' });
  const add = make(
    'button',
    { type: 'button', class: 'govuk-button govuk-button--secondary', id: idOf(path) },
    '',
  );
  const { root } = grouped(field, path, holder, add);

  const write = (rows: readonly unknown[]): void => {
    state.set(path, rows.length === 0 && field.optional ? undefined : [...rows]);
    show();
  };
  const focusRow = (index: number): void => {
    const row = holder.children[index];
    const first = row?.querySelector<HTMLElement>('input, select, textarea, button');
    (first ?? add).focus();
  };

  function show(): void {
    const rows = state.list(path);
    holder.replaceChildren(...rows.map((_, index) => rowOf(index, rows.length)));
    holder.hidden = rows.length === 0;
    add.textContent = rows.length === 0 ? say.addOne(noun) : say.addAnother(noun);
    add.hidden = control.max !== undefined && rows.length >= control.max;
  }

  function rowOf(index: number, count: number): HTMLElement {
    const here = [...path, index];
    const name = say.rowName(noun, index + 1);
    const buttons = make('div', { class: 'row-buttons' });
    if (index > 0)
      buttons.append(
        button(say.moveUp, name, () => {
          move(index, index - 1);
        }),
      );
    if (index < count - 1)
      buttons.append(
        button(say.moveDown, name, () => {
          move(index, index + 1);
        }),
      );
    buttons.append(
      button(say.remove, name, () => {
        remove(index);
      }),
    );
    if (control.kind === 'lines') {
      const input = typedInput(
        {
          kind: 'line',
          max: control.itemMax,
          long: (control.itemMax ?? 0) > ONE_ROW,
          format: 'words',
        },
        here,
        state,
      );
      input.setAttribute('aria-label', `${field.label} ${count > 1 ? index + 1 : ''}`.trim());
      input.setAttribute('aria-describedby', `${idOf(here)}-error`);
      input.addEventListener('keydown', (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        if (!add.hidden) add.click();
      });
      const error = make('div', { id: `${idOf(here)}-error`, 'data-error': '' });
      return make(
        'div',
        { class: 'form-line', 'data-path': here.join('.') },
        error,
        input,
        buttons,
      );
    }
    const legend = make(
      'legend',
      { class: 'row-name' },
      name.replace(/^./, (one) => one.toUpperCase()),
    );
    return make(
      'fieldset',
      { class: 'form-row' },
      legend,
      ...viewsOf(
        control.fields.filter(({ rare }) => !rare),
        here,
      ),
      ...more(
        control.fields.filter(({ rare }) => rare),
        here,
      ),
      buttons,
    );
  }

  function viewsOf(fields: readonly FormField[], here: Path): HTMLElement[] {
    return fields.map((inner) => fieldView(inner, [...here, inner.key], state));
  }

  /** What few rows need stands behind a heading, open where something was entered. */
  function more(fields: readonly FormField[], here: Path): HTMLElement[] {
    if (fields.length === 0) return [];
    const details = make(
      'details',
      { class: 'govuk-details' },
      make(
        'summary',
        { class: 'govuk-details__summary' },
        make('span', { class: 'govuk-details__summary-text' }, say.moreAbout(noun)),
      ),
      make('div', { class: 'govuk-details__text' }, ...viewsOf(fields, here)),
    );
    details.open = fields.some(({ key }) => state.get([...here, key]) !== undefined);
    return [details];
  }

  function button(words: string, name: string, press: () => void): HTMLButtonElement {
    const made = make(
      'button',
      { type: 'button', class: 'link-button' },
      words,
      make('span', { class: 'visually-hidden' }, ` ${name}`),
    );
    made.addEventListener('click', press);
    return made;
  }

  function move(from: number, to: number): void {
    const rows = [...state.list(path)];
    rows.splice(to, 0, ...rows.splice(from, 1));
    write(rows);
    focusRow(to);
    announce(say.moved(noun, to + 1, rows.length));
  }

  function remove(index: number): void {
    const rows = state.list(path).filter((_, other) => other !== index);
    // Places of what was typed into searches move with the rows.
    for (const key of [...state.pending.keys()]) {
      if (key.startsWith(`${path.join('.')}.`)) state.pending.delete(key);
    }
    write(rows);
    if (rows.length === 0) add.focus();
    else focusRow(Math.min(index, rows.length - 1));
    announce(say.rowsLeft(rows.length, noun));
  }

  add.addEventListener('click', () => {
    const index = state.list(path).length;
    write([...state.list(path), control.kind === 'lines' ? '' : emptyRow(control.fields)]);
    focusRow(index);
    announce(say.added(noun, index + 1));
  });
  show();
  return root;
}

/**
 * A row in which every list that needs an item has one to fill in. It names all fields, so that
 * they are written in their order, in whichever they are answered.
 */
function emptyRow(fields: readonly FormField[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ key, control, optional }) => [
      key,
      control.kind === 'rows' && !optional ? [emptyRow(control.fields)] : undefined,
    ]),
  );
}

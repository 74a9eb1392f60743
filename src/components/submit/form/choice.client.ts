import type { Choice, FormField } from '../../../domain/submission/form/formField.ts';
import { NOT_STATED } from '../../../domain/text.ts';
import { make } from '../../search/dom.client.ts';
import { grouped, idOf, labelled } from './frame.client.ts';
import type { FormState, Path } from './state.client.ts';
import * as say from '../../../words/submitFields.ts';

const YES_NO = [
  { value: 'yes', label: say.yes, meaning: '' },
  { value: 'no', label: say.no, meaning: '' },
  { value: '', label: say.notKnown, meaning: '' },
] as const satisfies readonly Choice[];

/** Answers to choose one of: radios, or a select where a row has many of them. */
export function choiceView(
  field: FormField,
  choices: readonly Choice[],
  path: Path,
  state: FormState,
): HTMLElement {
  // To whoever fills it in, what a page says of its source is what they do not know.
  const offered = choices.map((each) =>
    each.value === NOT_STATED ? { ...each, label: say.notKnown, meaning: '' } : each,
  );
  const inRow = path.length > 1;
  const value = state.get(path);
  const choose = (chosen: string): void => {
    state.set(path, chosen === '' ? undefined : chosen);
  };
  return inRow && (choices.length > 3 || field.optional)
    ? selectView(field, offered, path, typeof value === 'string' ? value : '', choose)
    : radiosView(field, offered, path, typeof value === 'string' ? value : undefined, choose);
}

/** Yes, no, or not known. */
export function yesNoView(field: FormField, path: Path, state: FormState): HTMLElement {
  const value = state.get(path);
  const chosen = value === true ? 'yes' : value === false ? 'no' : '';
  return radiosView(field, YES_NO, path, chosen, (answer) => {
    state.set(path, answer === '' ? undefined : answer === 'yes');
  });
}

function radiosView(
  field: FormField,
  choices: readonly Choice[],
  path: Path,
  chosen: string | undefined,
  choose: (value: string) => void,
): HTMLElement {
  const id = idOf(path);
  const items = choices.map(({ value, label, meaning }, index) => {
    const itemId = index === 0 ? id : `${id}-${index}`;
    const input = make('input', {
      class: 'govuk-radios__input',
      id: itemId,
      type: 'radio',
      name: id,
      value,
      'data-control': '',
    });
    input.checked = value === chosen;
    input.addEventListener('change', () => {
      choose(value);
    });
    const item = make(
      'div',
      { class: 'govuk-radios__item' },
      input,
      make('label', { class: 'govuk-label govuk-radios__label', for: itemId }, label),
    );
    if (meaning !== '') {
      input.setAttribute('aria-describedby', `${itemId}-meaning`);
      item.append(
        make('div', { class: 'govuk-hint govuk-radios__hint', id: `${itemId}-meaning` }, meaning),
      );
    }
    return item;
  });
  return grouped(field, path, make('div', { class: 'govuk-radios' }, ...items)).root;
}

function selectView(
  field: FormField,
  choices: readonly Choice[],
  path: Path,
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = make(
    'select',
    { class: 'govuk-select', id: idOf(path), 'data-control': '' },
    make('option', { value: '' }, field.optional ? say.notSaid : say.chooseOne),
    ...choices.map(({ value, label, meaning }) => make('option', { value, title: meaning }, label)),
  );
  select.value = chosen;
  select.addEventListener('change', () => {
    choose(select.value);
  });
  const { root, described } = labelled(field, path, select);
  select.setAttribute('aria-describedby', described);
  return root;
}

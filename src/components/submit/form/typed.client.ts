import { readDateWords, showDateWords } from '../../../domain/submission/form/dateText.ts';
import type { Control, FormField } from '../../../domain/submission/form/formField.ts';
import { readNumberWords } from '../../../domain/submission/form/numberText.ts';
import { NOT_STATED } from '../../../domain/text.ts';
import { make } from '../../search/dom.client.ts';
import { idOf, labelled } from './frame.client.ts';
import type { FormState, Path } from './state.client.ts';
import * as say from '../../../words/submitFields.ts';

type Typed = Extract<Control, { kind: 'line' | 'number' | 'date' }>;

/** A field that is typed: a line, a longer text, a number or a date. */
export function typedView(
  field: FormField,
  control: Typed,
  path: Path,
  state: FormState,
): HTMLElement {
  const input = typedInput(control, path, state, field.unknown);
  const long = input instanceof HTMLTextAreaElement;
  const count = long ? countOf(input, control) : undefined;
  const unit = control.kind === 'number' ? control.unit : undefined;
  const box =
    unit === undefined
      ? input
      : make(
          'div',
          { class: 'govuk-input__wrapper' },
          make('div', { class: 'govuk-input__prefix', 'aria-hidden': 'true' }, unit),
          input,
        );
  const { root, described } = labelled(field, path, box, ...(count === undefined ? [] : [count]));
  input.setAttribute(
    'aria-describedby',
    count === undefined ? described : `${described} ${count.id}`,
  );
  return root;
}

/** The box alone, bound to its place in the answers. */
export function typedInput(
  control: Typed,
  path: Path,
  state: FormState,
  unknown = false,
): HTMLInputElement | HTMLTextAreaElement {
  const isLong = control.kind === 'line' && control.long;
  const input = isLong
    ? make('textarea', { class: 'govuk-textarea', rows: '3' })
    : make('input', { class: `govuk-input ${widthOf(control)}`, type: 'text' });
  input.id = idOf(path);
  input.dataset.control = '';
  input.autocomplete = 'off';
  if (control.kind === 'number') input.inputMode = 'decimal';
  if (control.kind === 'line' && control.format !== 'words') {
    input.spellcheck = false;
    if (input instanceof HTMLInputElement && control.format !== 'id') {
      input.inputMode = control.format === 'email' ? 'email' : 'url';
    }
  }
  input.value = shown(control, state.get(path), unknown);
  input.addEventListener('input', () => {
    state.set(path, read(control, input.value));
  });
  // A writer sees at once how a date was understood.
  input.addEventListener('change', () => {
    input.value = shown(control, state.get(path), unknown);
  });
  return input;
}

function read(control: Typed, typed: string): unknown {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (control.kind === 'number') return readNumberWords(text);
  if (control.kind === 'date') return readDateWords(text, control.precision);
  return control.format === 'email' ? text.toLowerCase() : text;
}

function shown(control: Typed, value: unknown, unknown: boolean): string {
  if (value === undefined || value === null || (unknown && value === NOT_STATED)) return '';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return control.kind === 'date' ? showDateWords(text) : text;
}

function widthOf(control: Typed): string {
  if (control.kind === 'number') return 'govuk-input--width-10';
  if (control.kind === 'date' && control.precision !== 'period') return 'govuk-input--width-20';
  return '';
}

function countOf(input: HTMLTextAreaElement, control: Typed): HTMLElement | undefined {
  const max = control.kind === 'line' ? control.max : undefined;
  if (max === undefined) return undefined;
  const count = make('p', { id: `${input.id}-count`, class: 'govuk-hint count' });
  const update = (): void => {
    const left = max - input.value.trim().length;
    count.textContent =
      left < 0 ? say.tooMany(-left) : input.value === '' ? say.roomFor(left) : say.roomLeft(left);
    count.classList.toggle('is-over', left < 0);
  };
  input.addEventListener('input', update);
  update();
  return count;
}

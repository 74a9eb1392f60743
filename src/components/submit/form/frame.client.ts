import type { FormField } from '../../../domain/submission/form/formField.ts';
import { hintOf } from '../../../domain/submission/form/hintOf.ts';
import { make } from '../../search/dom.client.ts';
import type { Path } from './state.client.ts';
import * as say from '../../../words/submitFields.ts';

/** What stands around the control of a field. */
export interface Frame {
  readonly root: HTMLElement;
  readonly id: string;
  /** What the control gives as its description: the hint, and the error when there is one. */
  readonly described: string;
}

/** The id of the control at a path. */
export function idOf(path: Path): string {
  return `f-${path.join('-')}`;
}

/** A field with a label above one control, which has the id of the field. */
export function labelled(field: FormField, path: Path, ...controls: HTMLElement[]): Frame {
  const id = idOf(path);
  const label = make('label', { class: labelClass(path, 'govuk-label'), for: id }, labelOf(field));
  const root = make('div', { class: 'govuk-form-group', 'data-path': path.join('.') }, label);
  root.append(...help(field, id), ...controls);
  return { root, id, described: describedBy(field, id) };
}

/** A field with several controls under one question. */
export function grouped(field: FormField, path: Path, ...controls: HTMLElement[]): Frame {
  const id = idOf(path);
  const legend = make(
    'legend',
    { class: labelClass(path, 'govuk-fieldset__legend'), id: `${id}-legend`, tabindex: '-1' },
    labelOf(field),
  );
  const described = describedBy(field, id);
  const fieldset = make('fieldset', { class: 'govuk-fieldset' }, legend, ...help(field, id));
  fieldset.setAttribute('aria-describedby', described);
  fieldset.append(...controls);
  const root = make('div', { class: 'govuk-form-group', 'data-path': path.join('.') }, fieldset);
  return { root, id, described };
}

function labelOf({ label, optional, control }: FormField): string {
  const isInsideTitle = control.kind === 'group';
  return optional && !isInsideTitle ? say.optional(label) : label;
}

function labelClass(path: Path, name: string): string {
  return `${name} ${name}--${path.length === 1 ? 'm' : 's'}`;
}

function help(field: FormField, id: string): HTMLElement[] {
  const hint = hintOf(field);
  return [
    ...(hint === '' ? [] : [make('div', { id: `${id}-hint`, class: 'govuk-hint' }, hint)]),
    make('div', { id: `${id}-error`, 'data-error': '' }),
  ];
}

function describedBy(field: FormField, id: string): string {
  return `${hintOf(field) === '' ? '' : `${id}-hint `}${id}-error`;
}

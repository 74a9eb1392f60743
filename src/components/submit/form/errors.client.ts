import type { FieldProblem } from '../../../domain/submission/form/checkFields.ts';
import { make } from '../../search/dom.client.ts';
import * as say from '../../../words/submit.ts';

/** Shows each problem at its field and takes away those of before. */
export function showAtFields(root: HTMLElement, problems: readonly FieldProblem[]): void {
  for (const slot of root.querySelectorAll('[data-error]')) slot.replaceChildren();
  for (const group of root.querySelectorAll('.govuk-form-group--error')) {
    group.classList.remove('govuk-form-group--error');
  }
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.classList.remove('govuk-input--error', 'govuk-textarea--error', 'govuk-select--error');
  }
  for (const { path, message } of problems) {
    const group = groupAt(root, path);
    if (group === undefined) continue;
    const slot = group.querySelector('[data-error]');
    if (slot === null || slot.hasChildNodes()) continue;
    group.classList.add('govuk-form-group--error');
    slot.append(errorLine(message));
    const control = controlOf(group);
    if (control?.hasAttribute('data-control') !== true) continue;
    control.setAttribute('aria-invalid', 'true');
    for (const kind of ['input', 'textarea', 'select']) {
      if (control.classList.contains(`govuk-${kind}`))
        control.classList.add(`govuk-${kind}--error`);
    }
  }
}

/** What is wrong, as it stands above a control. */
export function errorLine(message: string): HTMLElement {
  return make(
    'p',
    { class: 'govuk-error-message' },
    make('span', { class: 'visually-hidden' }, say.error),
    message,
  );
}

/** The group of a field, or of the nearest around a place that has none of its own. */
export function groupAt(root: ParentNode, path: readonly PropertyKey[]): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).map(String).join('.');
    const group = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(name)}"]`);
    if (group !== null) return group;
  }
  return undefined;
}

/** What takes the focus in a group: its first control that shows, else its question. */
export function controlOf(group: HTMLElement): HTMLElement | undefined {
  const controls = group.querySelectorAll<HTMLElement>('[data-control], button');
  return [...controls].find((control) => control.checkVisibility());
}

/** The summary at the top of a step, with a way on that leaves all as it is. */
export function errorSummary(
  problems: readonly FieldProblem[],
  focus: (problem: FieldProblem) => void,
  goOn: () => void,
): HTMLElement {
  const links = problems.map((problem) => {
    const link = make('a', { href: `#f-${problem.path.join('-')}` }, problem.message);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focus(problem);
    });
    return make('li', {}, link);
  });
  const on = make(
    'button',
    { type: 'button', class: 'govuk-button govuk-button--secondary' },
    say.comeBackLater,
  );
  on.addEventListener('click', goOn);
  return make(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1' },
    make(
      'div',
      { role: 'alert' },
      make('h2', { class: 'govuk-error-summary__title' }, say.thereIsProblem),
      make(
        'div',
        { class: 'govuk-error-summary__body' },
        make('ul', { class: 'govuk-list govuk-error-summary__list' }, ...links),
      ),
    ),
    on,
  );
}

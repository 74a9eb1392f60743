import { checkFields, type FieldProblem } from '../../../domain/submission/form/checkFields.ts';
import { cleanDetails } from '../../../domain/submission/form/cleanDetails.ts';
import {
  type FilledStep,
  submissionForm,
  type SubmissionForm,
} from '../../../domain/submission/form/steps.ts';
import { make, need } from '../../search/dom.client.ts';
import { controlOf, errorSummary, groupAt, showAtFields } from './errors.client.ts';
import { fieldView } from './fieldView.client.ts';
import { picturesView } from './pictures.client.ts';
import type { FormState } from './state.client.ts';
import type { StepPart } from './stepPart.ts';
import { storyView } from './story.client.ts';
import * as say from '../../../words/submit.ts';

export interface Steps {
  /** Makes every step anew from what the form is filled with. */
  readonly build: () => void;
  /** Leads to a field by its path; to the first part of the story for one it does not know. */
  readonly focusField: (path: readonly PropertyKey[]) => void;
}

/** Shows one step at a time; the address names it, so that Back leads to the one before. */
export function startSteps(host: HTMLElement, state: FormState): Steps {
  const form: SubmissionForm = submissionForm();
  const all = [...form.steps.flatMap(({ fields }) => fields), ...form.publisher];
  const pageTitle = document.title;
  const visited = new Set<string>();
  const parts = new Map<string, StepPart>();
  let current = form.steps[0]?.id ?? '';

  const sectionOf = (id: string): HTMLElement => need(`[data-step="${id}"]`, HTMLElement, host);
  const stepAt = (id: string): FilledStep | undefined => form.steps.find((step) => step.id === id);
  const titleOf = ({ id, title }: FilledStep): string =>
    say.stepTitle(form.steps.findIndex((step) => step.id === id) + 1, form.steps.length, title);

  function problemsOf({ fields, holds }: FilledStep): FieldProblem[] {
    const asked = holds === 'finish' ? [...fields, ...form.publisher] : fields;
    const details = cleanDetails(state.content.details, all, 'ask');
    const names = new Set(asked.map(({ key }) => key));
    const pending = [...state.pending].flatMap(([path, words]) => {
      const place = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      if (!names.has(String(place[0]))) return [];
      return [
        {
          path: place,
          message: say.notInList(words),
        },
      ];
    });
    const untold =
      holds === 'story' && state.sections.every(({ text }) => text.trim() === '')
        ? [{ path: ['story', 0], message: say.writeStory }]
        : [];
    const held = new Set(state.pending.keys());
    const found = checkFields(asked, details).filter(({ path }) => !held.has(path.join('.')));
    return [...untold, ...pending, ...found];
  }

  function show(id: string, focus: 'heading' | 'nothing'): void {
    const step = stepAt(id);
    if (step === undefined) return;
    current = id;
    parts.get(id)?.refresh();
    for (const { id: other } of form.steps) {
      sectionOf(other).classList.toggle('is-shown', other === id);
    }
    document.title = `${titleOf(step)} – ${pageTitle}`;
    sectionOf(id).querySelector('.govuk-error-summary')?.remove();
    mark();
    if (focus === 'heading') {
      window.scrollTo({ top: 0 });
      need('h2[tabindex]', HTMLElement, sectionOf(id)).focus();
    }
    host.dispatchEvent(new CustomEvent('step', { detail: id }));
  }

  /** Says at each step how it stands. */
  function mark(): void {
    for (const step of form.steps) {
      const link = host.querySelector<HTMLElement>(`.form-steps a[href="#${step.id}"]`);
      if (link === null) continue;
      const told = need('[data-state]', HTMLElement, link);
      if (step.id === current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
      const isSeen = visited.has(step.id) && step.id !== current;
      const isWhole = isSeen && problemsOf(step).length === 0;
      told.textContent = isSeen ? (isWhole ? say.done : say.toLookAt) : '';
      link.classList.toggle('is-done', isWhole);
    }
  }

  function go(id: string): void {
    if (id !== current) window.history.pushState(null, '', `#${id}`);
    visited.add(current);
    show(id, 'heading');
  }

  function goOn(from: FilledStep): void {
    const next = form.steps[form.steps.indexOf(from) + 1];
    if (next !== undefined) go(next.id);
  }

  function leave(step: FilledStep): void {
    const problems = problemsOf(step);
    const section = sectionOf(step.id);
    showAtFields(section, problems);
    section.querySelector('.govuk-error-summary')?.remove();
    if (problems.length === 0) {
      goOn(step);
      return;
    }
    const summary = errorSummary(
      problems,
      ({ path }) => {
        focusField(path);
      },
      () => {
        goOn(step);
      },
    );
    need('h2[tabindex]', HTMLElement, section).before(summary);
    document.title = `${say.error}${titleOf(step)} – ${pageTitle}`;
    window.scrollTo({ top: 0 });
    summary.focus();
  }

  function build(): void {
    for (const step of form.steps) {
      const fields = need('[data-fields]', HTMLElement, sectionOf(step.id));
      const views = step.fields.map((field) => fieldView(field, [field.key], state));
      if (step.holds === 'story' || step.holds === 'pictures') {
        const part = step.holds === 'story' ? storyView(state) : picturesView(state);
        parts.set(step.id, part);
        views.push(part.root);
      }
      if (step.holds === 'finish') views.push(publisherView());
      fields.replaceChildren(formOf(step, views));
    }
    const named = window.location.hash.slice(1);
    show(stepAt(named) === undefined ? (form.steps[0]?.id ?? '') : named, 'nothing');
  }

  function formOf(step: FilledStep, views: readonly HTMLElement[]): HTMLElement {
    const made = make('form', { novalidate: '', autocomplete: 'off' }, ...views);
    const isLast = step.holds === 'finish';
    const previous = form.steps[form.steps.indexOf(step) - 1];
    const buttons = make('div', { class: 'govuk-button-group' });
    buttons.append(
      make(
        'button',
        { class: `govuk-button${isLast ? ' govuk-button--secondary' : ''}` },
        isLast ? say.checkAnswers : say.continueOn,
      ),
    );
    if (previous !== undefined) {
      const back = make('a', { href: `#${previous.id}`, 'data-go': '' }, say.back);
      back.append(make('span', { class: 'visually-hidden' }, say.backTo(previous.title)));
      buttons.append(back);
    }
    made.append(buttons);
    made.addEventListener('submit', (event) => {
      event.preventDefault();
      leave(step);
    });
    return made;
  }

  function publisherView(): HTMLElement {
    return make(
      'details',
      { class: 'govuk-details', 'data-publisher': '' },
      make(
        'summary',
        { class: 'govuk-details__summary' },
        make('span', { class: 'govuk-details__summary-text' }, say.forPublisher),
      ),
      make(
        'div',
        { class: 'govuk-details__text' },
        make('p', {}, say.forPublisherText),
        ...form.publisher.map((field) => fieldView(field, [field.key], state)),
      ),
    );
  }

  function focusField(path: readonly PropertyKey[]): void {
    const key = String(path[0] ?? '');
    const step =
      form.steps.find(({ fields }) => fields.some((field) => field.key === key)) ??
      form.steps.find(({ holds }) => holds === (key === 'story' ? 'story' : 'finish'));
    if (step === undefined) return;
    if (step.id !== current) go(step.id);
    const group = groupAt(sectionOf(step.id), path);
    group?.closest('details')?.setAttribute('open', '');
    (group === undefined ? undefined : controlOf(group))?.focus();
    group?.scrollIntoView({ block: 'start' });
  }

  host.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('.form-steps a, a[data-go]')
        : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.hash.slice(1));
  });
  window.addEventListener('popstate', () => {
    const named = window.location.hash.slice(1);
    const id = named === '' ? (form.steps[0]?.id ?? '') : named;
    // The link that skips to the main part changes the address too.
    if (stepAt(id) === undefined || id === current) return;
    visited.add(current);
    show(id, 'heading');
  });
  return { build, focusField };
}

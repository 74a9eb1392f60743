import { STORY_SECTIONS } from '../../../domain/submission/storySections.ts';
import { AUTHOR_COMPONENTS } from '../../../mdx/components.ts';
import { make } from '../../search/dom.client.ts';
import { announce } from './announce.client.ts';
import { insertPassage } from './insertPassage.client.ts';
import type { FormState } from './state.client.ts';
import type { StepPart } from './stepPart.ts';
import * as say from '../../../words/submitFields.ts';

const HELP = new Map(STORY_SECTIONS.map(({ heading, help }) => [heading, help]));

/** The story: a box for each of its parts, and parts of the writer's own. */
export function storyView(state: FormState): StepPart {
  const holder = make('div', { class: 'story-parts' });
  const add = make(
    'button',
    { type: 'button', class: 'govuk-button govuk-button--secondary' },
    say.addPart,
  );
  const show = (): void => {
    holder.replaceChildren(...state.sections.map((_, index) => sectionView(index)));
  };

  // A picture is put into the story in another step; what is unchanged keeps its cursor.
  const refresh = (): void => {
    state.sections.forEach(({ text }, index) => {
      const area = holder.querySelector<HTMLTextAreaElement>(`#story-${index}`);
      if (area !== null && area.value !== text) area.value = text;
    });
  };

  function sectionView(index: number): HTMLElement {
    const { heading, text } = state.sections[index] ?? { heading: '', text: '' };
    const help = HELP.get(heading);
    const id = `story-${index}`;
    const area = make('textarea', {
      class: 'govuk-textarea',
      id,
      rows: '8',
      'data-control': '',
      'aria-describedby': help === undefined ? `${id}-error` : `${id}-hint ${id}-error`,
    });
    area.value = text;
    area.addEventListener('input', () => {
      state.setSection(index, { text: area.value });
    });
    const isOwn = help === undefined && heading !== '';
    const label = make(
      'label',
      { class: `govuk-label${isOwn ? '' : ' govuk-label--m'}`, for: id },
      isOwn ? under(heading) : heading === '' ? say.beforeFirst : heading,
    );
    const parts: HTMLElement[] = [];
    if (isOwn) parts.push(headingView(index, heading, label));
    parts.push(
      label,
      ...(help === undefined ? [] : [make('div', { class: 'govuk-hint', id: `${id}-hint` }, help)]),
      make('div', { id: `${id}-error`, 'data-error': '' }),
      area,
      insertions(area),
    );
    if (isOwn || heading === '') parts.push(removal(index, heading));
    return make('div', { class: 'govuk-form-group', 'data-path': `story.${index}` }, ...parts);
  }

  function headingView(index: number, heading: string, label: HTMLElement): HTMLElement {
    const id = `story-${index}-heading`;
    const input = make('input', { class: 'govuk-input', id, type: 'text' });
    input.value = heading === say.untitled ? '' : heading;
    input.addEventListener('input', () => {
      const words = input.value.replace(/\s+/g, ' ').trim();
      state.setSection(index, { heading: words === '' ? say.untitled : words });
      label.textContent = under(words === '' ? say.untitled : words);
    });
    return make(
      'div',
      { class: 'story-heading' },
      make('label', { class: 'govuk-label govuk-label--m', for: id }, say.heading),
      input,
    );
  }

  function removal(index: number, heading: string): HTMLElement {
    const button = make(
      'button',
      { type: 'button', class: 'link-button' },
      say.removePart,
      make(
        'span',
        { class: 'visually-hidden' },
        say.removesPart(heading === '' ? say.beforeFirstHeading : heading),
      ),
    );
    button.addEventListener('click', () => {
      const text = state.sections[index]?.text.trim() ?? '';
      if (text !== '' && !window.confirm(say.removeWithWords)) return;
      state.sections.splice(index, 1);
      state.tell();
      show();
      const next = holder.querySelectorAll('textarea')[Math.max(0, index - 1)];
      (next ?? add).focus();
      announce(say.partRemoved);
    });
    return make('p', { class: 'row-buttons' }, button);
  }

  /** Figures and the other things that a writer can set into the text. */
  function insertions(area: HTMLTextAreaElement): HTMLElement {
    const choices = make('div', { class: 'insertions' });
    const details = make(
      'details',
      { class: 'govuk-details' },
      make(
        'summary',
        { class: 'govuk-details__summary' },
        make('span', { class: 'govuk-details__summary-text' }, say.insert),
      ),
      make('div', { class: 'govuk-details__text' }, choices),
    );
    const put = (words: string, passage: string): HTMLElement => {
      const button = make(
        'button',
        { type: 'button', class: 'govuk-button govuk-button--secondary small' },
        words,
      );
      button.addEventListener('click', () => {
        insertPassage(area, passage);
        announce(say.inserted);
      });
      return button;
    };
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      const figures = figuresOf(state).map(({ name, words }) =>
        put(say.insertFigure(words), `<Figure metric="${name}" />`),
      );
      const others = [...AUTHOR_COMPONENTS].filter(
        ([name]) => name !== 'Figure' && name !== 'Picture',
      );
      choices.replaceChildren(
        make('p', {}, figures.length > 0 ? say.setAtCursor : say.figuresBelow),
        ...figures,
        ...others.map(([name, { purpose, example }]) =>
          make(
            'div',
            {},
            put(say.insertPart(name), spread(example)),
            make('p', { class: 'small' }, say.itDoes(purpose)),
          ),
        ),
      );
    });
    return details;
  }

  add.addEventListener('click', () => {
    state.sections.push({ heading: say.untitled, text: '' });
    state.tell();
    show();
    holder.querySelector<HTMLElement>(`#story-${state.sections.length - 1}-heading`)?.focus();
    announce(say.partAdded);
  });
  show();
  return { root: make('div', { class: 'story' }, holder, add), refresh };
}

function under(heading: string): string {
  return heading === say.untitled ? say.wordsOfPart : say.wordsUnder(plain(heading));
}

/** A component whose words stand between its tags takes them on lines of their own. */
function spread(example: string): string {
  return example.replace(/^(<\w[^>]*[^/]>)(.+)(<\/\w+>)$/, '$1\n\n$2\n\n$3');
}

function figuresOf(state: FormState): { name: string; words: string }[] {
  return state.list(['metrics']).flatMap((metric) => {
    const { id, measure, population } = metric as Readonly<Record<string, unknown>>;
    if (typeof measure !== 'string') return [];
    const title = state.lists.measures.find((item) => item.id === measure)?.name ?? measure;
    const whom =
      typeof population === 'string' && population !== 'not-stated' ? `, ${population}` : '';
    return [{ name: typeof id === 'string' && id !== '' ? id : measure, words: `${title}${whom}` }];
  });
}

/** A heading without the signs that keep its characters from meaning something. */
function plain(heading: string): string {
  return heading.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
}

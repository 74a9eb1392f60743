import { STORY_SECTIONS } from '../../../domain/submission/storySections.ts';
import { AUTHOR_COMPONENTS } from '../../../mdx/components.ts';
import { make } from '../../search/dom.client.ts';
import { announce } from './announce.client.ts';
import { insertPassage } from './insertPassage.client.ts';
import type { FormState } from './state.client.ts';

const HELP = new Map(STORY_SECTIONS.map(({ heading, help }) => [heading, help]));

/** The story: a box for each of its parts, and parts of the writer's own. */
export function storyView(state: FormState): HTMLElement {
  const holder = make('div', { class: 'story-parts' });
  const add = make(
    'button',
    { type: 'button', class: 'govuk-button govuk-button--secondary' },
    'Add a part with a heading of its own',
  );
  const show = (): void => {
    holder.replaceChildren(...state.sections.map((_, index) => sectionView(index)));
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
      isOwn ? under(heading) : heading === '' ? 'Before the first heading' : heading,
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
    input.value = heading === NEW ? '' : heading;
    input.addEventListener('input', () => {
      const words = input.value.replace(/\s+/g, ' ').trim();
      state.setSection(index, { heading: words === '' ? NEW : words });
      label.textContent = under(words === '' ? NEW : words);
    });
    return make(
      'div',
      { class: 'story-heading' },
      make('label', { class: 'govuk-label govuk-label--m', for: id }, 'Heading'),
      input,
    );
  }

  function removal(index: number, heading: string): HTMLElement {
    const button = make(
      'button',
      { type: 'button', class: 'link-button' },
      'Remove this part',
      make(
        'span',
        { class: 'visually-hidden' },
        `: ${heading === '' ? 'before the first heading' : heading}`,
      ),
    );
    button.addEventListener('click', () => {
      const text = state.sections[index]?.text.trim() ?? '';
      if (text !== '' && !window.confirm('Remove this part and its words?')) return;
      state.sections.splice(index, 1);
      state.tell();
      show();
      const next = holder.querySelectorAll('textarea')[Math.max(0, index - 1)];
      (next ?? add).focus();
      announce('The part was removed');
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
        make(
          'span',
          { class: 'govuk-details__summary-text' },
          'Insert a figure, a quotation or a box',
        ),
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
        announce('Inserted where you were writing');
      });
      return button;
    };
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      const figures = figuresOf(state).map(({ name, words }) =>
        put(`Insert figure here: ${words}`, `<Figure metric="${name}" />`),
      );
      const others = [...AUTHOR_COMPONENTS].filter(
        ([name]) => name !== 'Figure' && name !== 'Picture',
      );
      choices.replaceChildren(
        make(
          'p',
          {},
          figures.length > 0
            ? 'Each is set where your cursor stands, on a line of its own.'
            : 'Figures that you enter under “What came of it” can be shown here.',
        ),
        ...figures,
        ...others.map(([name, { purpose, example }]) =>
          make(
            'div',
            {},
            put(`Insert: ${name}`, spread(example)),
            make('p', { class: 'small' }, `It ${purpose}.`),
          ),
        ),
      );
    });
    return details;
  }

  add.addEventListener('click', () => {
    state.sections.push({ heading: NEW, text: '' });
    state.tell();
    show();
    holder.querySelector<HTMLElement>(`#story-${state.sections.length - 1}-heading`)?.focus();
    announce('A part was added at the end');
  });
  show();
  return make('div', { class: 'story' }, holder, add);
}

/** A part whose heading is still to be written; it is named so in a file that is saved before. */
const NEW = 'Untitled part';

function under(heading: string): string {
  return heading === NEW ? 'Words of this part' : `Words under “${plain(heading)}”`;
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

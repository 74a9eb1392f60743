import { slugOf } from '../../../domain/slug.ts';
import { LIMITS } from '../../../mdx/limits.ts';
import { make } from '../../search/dom.client.ts';
import { announce } from './announce.client.ts';
import type { FormState } from './state.client.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** Pictures for the story: chosen from the device, described, and put into a part of the text. */
export function picturesView(state: FormState): HTMLElement {
  const holder = make('div', { class: 'form-rows' });
  const error = make('div', { 'data-error': '', id: 'pictures-error' });
  const input = make('input', {
    type: 'file',
    id: 'pictures',
    class: 'file-input',
    accept: Object.keys(ENDINGS).join(','),
    'aria-describedby': 'pictures-hint pictures-error',
  });
  input.multiple = true;

  const show = (): void => {
    holder.replaceChildren(...[...state.pictures.keys()].map(pictureView));
    holder.hidden = state.pictures.size === 0;
  };

  input.addEventListener('change', () => {
    const refused: string[] = [];
    for (const file of input.files ?? []) {
      const ending = ENDINGS[file.type];
      if (ending === undefined)
        refused.push(`${file.name} is not a PNG, JPEG, WebP or AVIF picture`);
      else if (file.size > LIMITS.pictureBytes) refused.push(`${file.name} is larger than 5 MB`);
      else state.pictures.set(freeName(file.name, ending, state.pictures), file);
    }
    input.value = '';
    error.replaceChildren(
      ...refused.map((words) =>
        make(
          'p',
          { class: 'govuk-error-message' },
          make('span', { class: 'visually-hidden' }, 'Error: '),
          words,
        ),
      ),
    );
    state.tell();
    show();
    announce(refused.length > 0 ? refused.join('. ') : `${state.pictures.size} chosen`);
  });

  function pictureView(name: string): HTMLElement {
    const id = `picture-${name.replace(/\W/g, '-')}`;
    const words = make('input', {
      class: 'govuk-input',
      id: `${id}-words`,
      type: 'text',
      maxlength: '300',
    });
    const told = make('div', { 'data-error': '', id: `${id}-error` });
    words.setAttribute('aria-describedby', `${id}-hint ${id}-error`);
    const parts = make(
      'select',
      { class: 'govuk-select', id: `${id}-part` },
      ...state.sections.map(({ heading }, index) =>
        make(
          'option',
          { value: String(index) },
          heading === '' ? 'Before the first heading' : heading,
        ),
      ),
    );
    const put = make(
      'button',
      { type: 'button', class: 'govuk-button govuk-button--secondary' },
      'Put it in the story',
    );
    put.addEventListener('click', () => {
      const described = words.value.replace(/\s+/g, ' ').trim();
      told.replaceChildren();
      if (described === '') {
        told.append(make('p', { class: 'govuk-error-message' }, 'Enter what the picture shows'));
        words.focus();
        return;
      }
      const index = Number(parts.value);
      const text = state.sections[index]?.text.trimEnd() ?? '';
      const passage = `![${described.replace(/[\\[\]`*_{}<>]/g, String.raw`\$&`)}](./${name})`;
      state.setSection(index, { text: `${text}${text === '' ? '' : '\n\n'}${passage}` });
      show();
      announce(`${name} stands in the story now`);
      holder.querySelector<HTMLElement>(`#${id}-remove`)?.focus();
    });
    const remove = make(
      'button',
      { type: 'button', class: 'link-button', id: `${id}-remove` },
      'Remove',
      make('span', { class: 'visually-hidden' }, ` ${name}`),
    );
    remove.addEventListener('click', () => {
      state.pictures.delete(name);
      state.tell();
      show();
      input.focus();
      announce(`${name} removed`);
    });
    const size = Math.max(1, Math.round((state.pictures.get(name)?.size ?? 0) / 1000));
    const isPlaced = state.sections.some(({ text }) => text.includes(`./${name}`));
    return make(
      'fieldset',
      { class: 'form-row' },
      make('legend', { class: 'row-name' }, `${name} (${size} KB)`),
      ...(isPlaced
        ? [make('p', {}, 'It stands in the story, with its description.')]
        : [
            make(
              'label',
              { class: 'govuk-label govuk-label--s', for: `${id}-words` },
              'What does it show?',
            ),
            make(
              'div',
              { class: 'govuk-hint', id: `${id}-hint` },
              'For readers who cannot see it.',
            ),
            told,
            words,
            make(
              'label',
              { class: 'govuk-label govuk-label--s', for: `${id}-part` },
              'Where does it go?',
            ),
            parts,
            put,
          ]),
      make('div', { class: 'row-buttons' }, remove),
    );
  }

  show();
  return make(
    'div',
    { class: 'govuk-form-group', 'data-path': 'pictures' },
    make('label', { class: 'govuk-label govuk-label--m', for: 'pictures' }, 'Pictures (optional)'),
    make(
      'div',
      { class: 'govuk-hint', id: 'pictures-hint' },
      'PNG, JPEG, WebP or AVIF, each up to 5 MB. Show no child who could be recognised. A picture stays on your device until you send it.',
    ),
    error,
    holder,
    input,
  );
}

function freeName(name: string, ending: string, taken: ReadonlyMap<string, Blob>): string {
  const base = slugOf(name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'picture';
  for (let count = 1; ; count += 1) {
    const free = `${base}${count === 1 ? '' : `-${count}`}.${ending}`;
    if (!taken.has(free)) return free;
  }
}

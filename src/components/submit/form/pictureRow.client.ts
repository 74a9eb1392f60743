import { make } from '../../search/dom.client.ts';
import { drawn } from '../preview/drawPictures.ts';
import { announce } from './announce.client.ts';
import { errorLine } from './errors.client.ts';
import type { FormState } from './state.client.ts';
import * as say from '../../../words/submitFields.ts';

interface After {
  readonly onPut: () => void;
  readonly onRemove: () => void;
}

/** One picture that was added: its description and place in the story, until it has them. */
export function pictureRow(
  name: string,
  state: FormState,
  { onPut, onRemove }: After,
): HTMLElement {
  const size = Math.max(1, Math.round((state.pictures.get(name)?.size ?? 0) / 1000));
  const isPlaced = state.sections.some(({ text }) => text.includes(`(./${name})`));
  const remove = make(
    'button',
    { type: 'button', class: 'link-button', 'data-removes': name },
    say.remove,
    make('span', { class: 'visually-hidden' }, ` ${name}`),
  );
  remove.addEventListener('click', () => {
    takeOut(name, state);
    onRemove();
    announce(say.isRemoved(name));
  });
  return make(
    'fieldset',
    { class: 'form-row' },
    make('legend', { class: 'row-name' }, say.pictureName(name, size)),
    thumbnail(state.pictures.get(name)),
    ...(isPlaced
      ? [make('p', {}, say.pictureStands)]
      : placing(name, state, () => {
          onPut();
          announce(say.nowInStory(name));
        })),
    make('div', { class: 'row-buttons' }, remove),
  );
}

/** The picture in small, once it is drawn: beside its name it says nothing new to those who hear. */
function thumbnail(picture: Blob | undefined): HTMLElement {
  const holder = make('div', { class: 'picture-small', 'aria-hidden': 'true' });
  if (picture !== undefined) {
    drawn(picture, '').then(
      (canvas) => {
        holder.append(canvas);
      },
      () => undefined,
    );
  }
  return holder;
}

/** What a picture shows and where it goes, with the button that puts it there. */
function placing(name: string, state: FormState, done: () => void): HTMLElement[] {
  const id = `picture-${name.replace(/\W/g, '-')}`;
  const words = make('input', {
    class: 'govuk-input',
    id: `${id}-words`,
    type: 'text',
    maxlength: '300',
    'aria-describedby': `${id}-hint ${id}-error`,
  });
  const told = make('div', { 'data-error': '', id: `${id}-error` });
  const parts = make(
    'select',
    { class: 'govuk-select', id: `${id}-part` },
    ...state.sections.map(({ heading }, index) =>
      make('option', { value: String(index) }, heading === '' ? say.beforeFirst : heading),
    ),
  );
  const put = make(
    'button',
    { type: 'button', class: 'govuk-button govuk-button--secondary' },
    say.putInStory,
    make('span', { class: 'visually-hidden' }, `: ${name}`),
  );
  put.addEventListener('click', () => {
    const described = words.value.replace(/\s+/g, ' ').trim();
    told.replaceChildren();
    if (described === '') {
      told.append(errorLine(say.enterShown));
      words.setAttribute('aria-invalid', 'true');
      words.focus();
      return;
    }
    const index = Number(parts.value);
    const text = state.sections[index]?.text.trimEnd() ?? '';
    const passage = `![${described.replace(/[\\[\]`*_{}<>]/g, String.raw`\$&`)}](./${name})`;
    state.setSection(index, { text: `${text}${text === '' ? '' : '\n\n'}${passage}` });
    done();
  });
  return [
    labelFor(`${id}-words`, say.whatShown),
    make('div', { class: 'govuk-hint', id: `${id}-hint` }, say.whatShownHint),
    told,
    words,
    labelFor(`${id}-part`, say.whereTo),
    parts,
    put,
  ];
}

function labelFor(id: string, words: string): HTMLElement {
  return make('label', { class: 'govuk-label govuk-label--s', for: id }, words);
}

/** A picture goes with the place that it has in the story, which would show nothing. */
function takeOut(name: string, state: FormState): void {
  state.pictures.delete(name);
  const shown = new RegExp(
    String.raw`\n*!\[(?:\\.|[^\]\\])*\]\(\./${name.replace('.', String.raw`\.`)}\)`,
    'g',
  );
  state.sections.forEach(({ text }, index) => {
    const without = text.replace(shown, '');
    if (without !== text) state.setSection(index, { text: without });
  });
  state.tell();
}

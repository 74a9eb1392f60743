import { slugOf } from '../../../domain/slug.ts';
import { make } from '../../search/dom.client.ts';
import { announce } from './announce.client.ts';
import { errorLine } from './errors.client.ts';
import { pictureRow } from './pictureRow.client.ts';
import { KINDS, MOST_BYTES, preparePicture } from './preparePicture.client.ts';
import type { FormState } from './state.client.ts';
import type { StepPart } from './stepPart.ts';
import * as say from '../../../words/submitFields.ts';

/** Pictures for the story: chosen from the device, described, and put into a part of the text. */
export function picturesView(state: FormState): StepPart {
  const holder = make('div', { class: 'form-rows' });
  const error = make('div', { 'data-error': '', id: 'pictures-error' });
  const input = make('input', {
    type: 'file',
    id: 'pictures',
    class: 'file-input',
    accept: KINDS.join(','),
    'aria-describedby': 'pictures-hint pictures-error',
  });
  input.multiple = true;

  const show = (): void => {
    holder.replaceChildren(
      ...[...state.pictures.keys()].map((name) =>
        pictureRow(name, state, {
          onPut: () => {
            show();
            holder.querySelector<HTMLElement>(`[data-removes="${name}"]`)?.focus();
          },
          onRemove: () => {
            show();
            input.focus();
          },
        }),
      ),
    );
    holder.hidden = state.pictures.size === 0;
  };

  async function add(files: readonly File[]): Promise<void> {
    announce(say.readingPictures);
    const refused: string[] = [];
    for (const file of files) {
      const why = await addOne(file, state);
      if (why !== undefined) refused.push(why);
    }
    error.replaceChildren(...refused.map(errorLine));
    if (refused.length < files.length) state.tell();
    show();
    announce([...refused, say.picturesAdded(files.length - refused.length)].join('. '));
  }

  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    void add(files);
  });
  show();
  const root = make(
    'div',
    { class: 'govuk-form-group', 'data-path': 'pictures' },
    make(
      'label',
      { class: 'govuk-label govuk-label--m', for: 'pictures' },
      say.optional(say.pictures),
    ),
    make('div', { class: 'govuk-hint', id: 'pictures-hint' }, say.picturesHint),
    error,
    holder,
    input,
  );
  return { root, refresh: show };
}

/** Adds one picture to the work; says why where it cannot be used. */
async function addOne(file: File, state: FormState): Promise<string | undefined> {
  if (!KINDS.includes(file.type)) return say.wrongPicture(file.name);
  if (file.size > MOST_BYTES) return say.largePicture(file.name, MOST_BYTES / 1_000_000);
  try {
    const { blob, ending } = await preparePicture(file);
    state.pictures.set(freeName(file.name, ending, state.pictures), blob);
    return undefined;
  } catch {
    return say.unreadPicture(file.name);
  }
}

function freeName(name: string, ending: string, taken: ReadonlyMap<string, Blob>): string {
  const base = slugOf(name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'picture';
  for (let count = 1; ; count += 1) {
    const free = `${base}${count === 1 ? '' : `-${count}`}.${ending}`;
    if (!taken.has(free)) return free;
  }
}

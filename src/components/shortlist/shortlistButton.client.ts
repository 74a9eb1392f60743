import { make } from '../search/dom.client.ts';
import * as say from '../../words/shortlist.ts';
import { label } from './button.client.ts';
import { ownList } from './store.client.ts';

/** The button for rows that script makes; ShortlistButton.astro makes the same. */
export function shortlistButton(id: string, title: string): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'shortlist-button no-print', 'data-shortlist': id },
    say.add,
    make('span', { class: 'visually-hidden' }, ` ${title}`),
  );
  label(button, ownList());
  return button;
}

import { has, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import * as say from '../../words/shortlist.ts';

/** Lets the words of a button say what it will do to a list. They stand before the example's name. */
export function label(button: HTMLButtonElement, list: Shortlist): void {
  const { shortlist: id = '' } = button.dataset;
  const words = button.firstChild;
  if (id !== '' && words !== null) {
    words.textContent = has(list, id) ? say.remove : say.add;
    button.toggleAttribute('data-listed', has(list, id));
  }
  button.toggleAttribute('data-ready', true);
}

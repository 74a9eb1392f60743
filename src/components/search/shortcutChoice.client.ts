import * as say from '../../words/search.ts';
import { make, need } from './dom.client.ts';
import { isShortcutOn, setShortcut } from './shortcut.client.ts';

/** Says that / goes to the box, with a button to turn the key off and on. */
export function shortcutChoice(): void {
  const line = need('.finder-key', HTMLElement);
  const text = need('span', HTMLElement, line);
  const button = need('button', HTMLButtonElement, line);
  const show = (): void => {
    const on = isShortcutOn();
    text.replaceChildren(
      ...(on ? [say.onAnyPageKey, make('kbd', {}, '/'), say.goesToBoxEnd] : [say.keyIsOff]),
      // The template's own space before the button is dropped when pages are made smaller.
      ' ',
    );
    button.textContent = on ? say.turnKeyOff : say.turnKeyOn;
    line.hidden = false;
  };
  button.addEventListener('click', () => {
    setShortcut(!isShortcutOn());
    show();
  });
  show();
}

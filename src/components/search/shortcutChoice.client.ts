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
      ...(on
        ? ['On any page, ', make('kbd', {}, '/'), ' goes to the search box.']
        : ['The key / is off on this device.']),
    );
    button.textContent = on ? 'Turn this key off' : 'Turn the key / on';
    line.hidden = false;
  };
  button.addEventListener('click', () => {
    setShortcut(!isShortcutOn());
    show();
  });
  show();
}

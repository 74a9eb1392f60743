import { isShortcutOn } from './shortcut.client.ts';

/*
 * On every page: the search box works without any script. With it, suggestions are fetched when the
 * reader comes to the box, and / goes there.
 */
const boxes = [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input')];

for (const box of boxes) {
  box.addEventListener(
    'focus',
    () => {
      let typed = false;
      box.addEventListener('input', () => (typed = true), { once: true });
      void import('./suggestions.client.ts').then(({ offerSuggestions }) => {
        offerSuggestions(box, typed);
      });
    },
    { once: true },
  );
}

const [first] = boxes;
if (first !== undefined) {
  first.setAttribute('aria-keyshortcuts', '/');
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
    if (typing || !isShortcutOn()) return;
    event.preventDefault();
    first.focus();
    first.select();
  });
}

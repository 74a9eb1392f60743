import { add, has, MOST_LISTED, remove, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import * as say from '../../words/shortlist.ts';
import { label } from './button.client.ts';
import { isUnkept, keepList, onChange, ownList } from './store.client.ts';

/*
 * The buttons that add examples to the reader's shortlist, wherever they stand on a page, and the
 * link to it, which is there once the list holds something. Nothing is kept before a button is pressed.
 */
const link = document.querySelector<HTMLAnchorElement>('.shortlist-link');
const told = document.querySelector('.shortlist-told');
const page = link?.pathname ?? '';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[data-shortlist]');
  if (button instanceof HTMLButtonElement) press(button);
});
onChange(show);
show();

function press(button: HTMLButtonElement): void {
  const { shortlist: id = '' } = button.dataset;
  const list = ownList();
  const ticked = [
    ...(button.form?.querySelectorAll<HTMLInputElement>('[name=ids]:checked') ?? []),
  ].map(({ value }) => value);
  const ids = id === '' ? ticked : [id];
  const next = id !== '' && has(list, id) ? remove(list, id) : add(list, ...ids);
  const kept = keepList(next);
  show();
  const name = (button.querySelector('span')?.textContent ?? '').trim();
  const holds = say.holds(next.length);
  const missing = ids.filter((each) => !has(next, each)).length;
  if (ids.length === 0) announce(button, say.tickFirst);
  else if (next.length < list.length) announce(undefined, say.removed(name, holds));
  else if (missing > 0) announce(button, say.full(MOST_LISTED), true);
  else if (!kept) {
    announce(button, say.notKept, true);
  } else if (id === '') announce(button, holds, true);
  else announce(undefined, say.added(name, holds));
}

/** Tells it to those who hear the page, and beside a button to everybody. */
function announce(button: HTMLElement | undefined, words: string, withLink = false): void {
  if (told !== null) told.textContent = words;
  for (const old of document.querySelectorAll('.shortlist-said')) old.remove();
  if (button === undefined) return;
  const said = document.createElement('span');
  said.className = 'shortlist-said';
  said.append(`${words} `);
  if (withLink && link !== null) {
    const copy = document.createElement('a');
    copy.href = link.href;
    copy.textContent = say.open;
    said.append(copy);
  }
  button.after(said);
}

function show(): void {
  const list: Shortlist = ownList();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-shortlist]')) {
    label(button, list);
  }
  if (link === null) return;
  link.hidden = list.length === 0;
  link.href = page + (isUnkept() ? `?ids=${list.map(({ id }) => id).join(',')}` : '');
  link.textContent = say.counted(list.length);
}

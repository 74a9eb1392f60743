import { add, has, MOST_LISTED, remove, type Shortlist } from '../../domain/shortlist/shortlist.ts';
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
  const holds = `Your shortlist has ${next.length === 1 ? '1 example' : `${next.length} examples`}.`;
  const missing = ids.filter((each) => !has(next, each)).length;
  if (ids.length === 0) say(button, 'Tick examples first.');
  else if (next.length < list.length) say(undefined, `${name} removed. ${holds}`);
  else if (missing > 0) say(button, `A shortlist holds ${MOST_LISTED} examples at most.`, true);
  else if (!kept) {
    say(button, 'This browser does not let the list be kept. It goes along with this link.', true);
  } else if (id === '') say(button, holds, true);
  else say(undefined, `${name} added. ${holds}`);
}

/** Tells it to those who hear the page, and beside a button to everybody. */
function say(button: HTMLElement | undefined, words: string, withLink = false): void {
  if (told !== null) told.textContent = words;
  for (const old of document.querySelectorAll('.shortlist-said')) old.remove();
  if (button === undefined) return;
  const said = document.createElement('span');
  said.className = 'shortlist-said';
  said.append(`${words} `);
  if (withLink && link !== null) {
    const copy = document.createElement('a');
    copy.href = link.href;
    copy.textContent = 'Open the shortlist';
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
  link.textContent = `Shortlist (${list.length})`;
}

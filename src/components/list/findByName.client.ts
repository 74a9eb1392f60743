import * as say from '../../words/lists.ts';
import { nameMatches } from './nameMatches.ts';

/** Narrows the names of a page while a reader types. The address keeps what was typed. */
for (const box of document.querySelectorAll<HTMLElement>('.find-name')) {
  const { within = '', one = '', many = '' } = box.dataset;
  const scope = document.getElementById(within);
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  if (scope === null || input === null || status === null) continue;
  const items = [...scope.querySelectorAll<HTMLElement>('[data-name]')];
  const groups = [...scope.querySelectorAll<HTMLElement>('[data-group]')];
  const key = `name-${within}`;

  const show = (): number => {
    let left = 0;
    for (const item of items) {
      item.hidden = !nameMatches(item.dataset.name ?? '', input.value);
      if (!item.hidden) left += 1;
    }
    for (const group of groups) {
      group.hidden = group.querySelector('[data-name]:not([hidden])') === null;
    }
    return left;
  };
  const tell = (left: number): void => {
    const total = `${String(items.length)} ${items.length === 1 ? one : many}`;
    const none = say.noneHasThis(one);
    status.textContent =
      input.value.trim() === '' ? '' : left === 0 ? none : say.namesLeft(left, total);
  };

  input.addEventListener('input', () => {
    tell(show());
    const url = new URL(location.href);
    if (input.value.trim() === '') url.searchParams.delete(key);
    else url.searchParams.set(key, input.value);
    history.replaceState(null, '', url);
  });
  input.value = new URLSearchParams(location.search).get(key) ?? '';
  box.hidden = false;
  tell(show());
}

import { readAnswers, writeAnswers } from '../../domain/worksheet/kept.ts';
import { need } from '../search/dom.client.ts';
import { withBase } from '../withBase.ts';
import * as say from '../../words/worksheetKeep.ts';

const root = need('[data-worksheet]', HTMLElement);
const bar = need('.worksheet-keep', HTMLElement, root);
const box = need('#w-keep', HTMLInputElement, bar);
const told = need('.worksheet-told', HTMLElement, bar);
/** Hubs can share an origin, and an origin its storage. */
const keyOf = (id: string): string => withBase(`/right-for-us/${id}`);
const key = keyOf(root.dataset.worksheet ?? '');
/** Under the names that the example had before. */
const oldKeys = (root.dataset.once ?? '').split(' ').filter(Boolean).map(keyOf);

type Field = HTMLInputElement | HTMLTextAreaElement;
const fields = [...root.querySelectorAll<Field>('input[name], textarea[name]')];

fill(stored());
bar.hidden = false;
root.addEventListener('input', ({ target }) => {
  if (target !== box && box.checked) keep();
});
box.addEventListener('change', () => {
  if (box.checked) keep();
  else forget(say.removed);
});
bar.addEventListener('click', ({ target }) => {
  const action = target instanceof Element && target.closest('button')?.dataset.do;
  if (action === 'print') print();
  if (action === 'clear') {
    for (const field of fields) {
      if (isChoice(field)) field.checked = false;
      else field.value = '';
    }
    box.checked = false;
    forget(say.emptied);
  }
});

function stored(): string | null {
  try {
    for (const old of oldKeys) {
      const text = localStorage.getItem(old);
      if (text !== null && localStorage.getItem(key) === null) localStorage.setItem(key, text);
      localStorage.removeItem(old);
    }
    return localStorage.getItem(key);
  } catch {
    // Storage is refused altogether.
    return null;
  }
}

/** Puts back what was kept; that it was is the reader's consent to go on keeping it. */
function fill(text: string | null): void {
  if (text === null) return;
  const answers = readAnswers(text);
  for (const field of fields) {
    if (isChoice(field)) field.checked = answers[field.name] === field.value;
    else field.value = answers[field.name] ?? '';
  }
  box.checked = true;
}

function keep(): void {
  const filled = fields.filter((field) => !isChoice(field) || field.checked);
  const text = writeAnswers(Object.fromEntries(filled.map(({ name, value }) => [name, value])));
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    tell(say.kept);
  } catch {
    box.checked = false;
    tell(say.notKept);
  }
}

function forget(words: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept where storage is refused.
  }
  tell(words);
}

function tell(words: string): void {
  if (told.textContent !== words) told.textContent = words;
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === 'radio';
}

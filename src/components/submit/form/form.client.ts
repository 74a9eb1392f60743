import '../noEval.ts';
import { isTold, readForm, sectionAtLine, writeForm } from '../../../mdx/form/formText.ts';
import { need } from '../../search/dom.client.ts';
import { onGoTo, tellText } from '../border.client.ts';
import { hubFiles } from '../hubFiles.client.ts';
import { readKept } from './kept.client.ts';
import { completed, emptyContent } from './startContent.ts';
import { FormState, type Filling } from './state.client.ts';
import { startSteps } from './steps.client.ts';
import { startWork } from './work.client.ts';
import * as say from '../../../words/submit.ts';

/** Typing settles for so long, in milliseconds, before anybody is told of it. */
const SETTLED = 300;

const host = need('[data-form]', HTMLElement);
start().catch(() => {
  host.classList.add('is-plain');
});

async function start(): Promise<void> {
  const notice = need('[data-notice]', HTMLElement, host);
  const wanted = new URLSearchParams(window.location.search).get('example');
  const [lists, kept] = await Promise.all([hubFiles().lists(), readKept().catch(() => undefined)]);
  const state = new FormState(lists);
  const filling = { content: emptyContent(host.dataset.publisher ?? '') };
  const isKept = kept !== undefined && (wanted === null || kept.id === wanted);
  const steps = startSteps(host, state);
  const textOf = (): string => writeForm(state.content, state.original);

  const tell = (): void => {
    const { id, original } = state;
    tellText({ id, original, text: textOf(), pictures: new Map(state.pictures) });
  };
  const fill = (next: Filling): void => {
    state.fill({
      ...next,
      content: next.original === undefined ? completed(next.content) : next.content,
    });
    steps.build();
    tell();
  };

  if (isKept) {
    const read = readForm(kept.text);
    fill('content' in read ? { ...kept, content: read.content } : filling);
  } else if (wanted !== null) {
    const example = await fetchExample(wanted);
    if (example === undefined) notice.textContent = say.noSuchExample;
    fill(example ?? filling);
  } else fill(filling);
  if (state.original !== undefined) {
    const title = state.get(['title']);
    notice.textContent = say.changing(typeof title === 'string' ? title : (state.id ?? ''));
    if (hubFiles().lacksContacts) notice.append(' ', say.contactsLeftOut);
  }
  if (kept !== undefined && !isKept) {
    notice.append(' ', say.otherWorkKept);
  }
  notice.hidden = notice.textContent === '';

  const keepWork = startWork(host, { state, textOf, fill, isKept });
  let timer = 0;
  state.onChange(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      tell();
      keepWork();
    }, SETTLED);
  });
  onGoTo(({ path, line }) => {
    if (path !== undefined && path.length > 0) steps.focusField(path);
    else if (line !== undefined) {
      // Parts without words are not in the text.
      const told = [...state.sections.keys()].filter((index) => isTold(state.sections[index]));
      steps.focusField(['story', told[sectionAtLine(textOf(), line)] ?? 0]);
    }
  });
  host.classList.add('is-ready');
}

/** A published example as the form takes it; nothing where there is none of that name. */
async function fetchExample(id: string): Promise<Filling | undefined> {
  const original = await hubFiles().source(id);
  if (original === undefined) return undefined;
  const read = readForm(original);
  return 'content' in read ? { content: read.content, id, original } : undefined;
}

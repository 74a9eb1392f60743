import { make, need } from '../../search/dom.client.ts';
import { goTo, type FormText } from '../border.client.ts';
import type { CheckedText } from '../check/messages.ts';
import { countedInWords, problemList } from '../check/problemList.client.ts';
import { checked, checker, NEW_NAME } from '../check/textChecker.client.ts';
import { watchText } from '../check/watchText.client.ts';
import { hubFiles } from '../hubFiles.client.ts';
import { drawPictures, unseen } from './drawPictures.ts';
import { keepOpen } from './keepOpen.ts';
import { safeFragment } from './safeFragment.ts';
import * as say from '../../../words/submitEnd.ts';

/*
 * The check and the preview of the form, kept up with what is written. Both come from a worker; what
 * it prints is built anew here, node by node.
 */

const panel = need('[data-preview-panel]', HTMLElement);
const told = need('[data-check-told]', HTMLElement, panel);
const found = need('[data-check-found]', HTMLElement, panel);
const frame = need('[data-preview]', HTMLElement, panel);
const asPage = need('[data-as-page]', HTMLButtonElement, panel);
const page = need('[data-preview-page]', HTMLDialogElement, panel);
const close = need('[data-close-page]', HTMLButtonElement, page);
const print = need('[data-print-page]', HTMLButtonElement, page);
const paper = need('[data-paper]', HTMLElement, page);

// Beside the page and not in it, so that paper can have the one without the other.
document.body.append(page);

watchText(panel, async (form) => {
  panel.setAttribute('aria-busy', 'true');
  try {
    showProblems(await checked(form), form);
    const { html } = await checker.preview({ id: form.id ?? NEW_NAME, text: form.text });
    await showPreview(html, form);
  } catch {
    told.textContent = say.notStarted;
  }
  panel.removeAttribute('aria-busy');
});

function showProblems(result: CheckedText, { text }: FormText): void {
  const counted = countedInWords(result);
  // The same words again would be read out again.
  if (told.textContent !== counted) told.textContent = counted;
  found.replaceChildren(...problemList(result, text, goTo));
}

async function showPreview(
  html: string | undefined,
  { pictures, original }: FormText,
): Promise<void> {
  asPage.disabled = html === undefined;
  if (html === undefined) {
    frame.replaceChildren(make('p', {}, say.firstFaults));
    return;
  }
  const fragment = safeFragment(html, hubFiles().addressOf);
  await drawPictures(fragment, pictures);
  // What an example has on the hub already is shown from there.
  for (const image of fragment.querySelectorAll('img')) {
    const missing = unseen(image.src.split('/').at(-1) ?? '', image.alt);
    if (original === undefined) image.replaceWith(missing);
    else
      image.addEventListener('error', () => {
        image.replaceWith(missing);
      });
  }
  keepOpen(frame, fragment);
  (page.open ? paper : frame).replaceChildren(fragment);
}

asPage.addEventListener('click', () => {
  paper.append(...frame.childNodes);
  page.showModal();
  page.scrollTop = 0;
});
close.addEventListener('click', () => {
  page.close();
});
page.addEventListener('close', () => {
  frame.append(...paper.childNodes);
});
print.addEventListener('click', () => {
  window.print();
});

// The address holds the step of the form, so places within the preview stay out of it.
for (const holder of [frame, paper]) {
  holder.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link === null) return;
    event.preventDefault();
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    target?.scrollIntoView();
  });
}

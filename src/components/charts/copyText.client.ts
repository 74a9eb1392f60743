import * as say from '../../words/charts.ts';

/** How long "Copied" stays, in milliseconds: long enough to be read out. */
const STAYS = 4000;

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = box.querySelector<HTMLElement>('[data-copy-text]');
  if (text !== null) addButton(box, text, box.dataset.copy ?? '');
}

/** A button under the text, and a place beside it that says what came of it. */
function addButton(box: HTMLElement, text: HTMLElement, action: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button';
  button.textContent = action;
  // In the page before it speaks: a region that appears with its words is not read out.
  const told = document.createElement('span');
  told.role = 'status';
  const line = document.createElement('p');
  line.className = 'copy-action no-print';
  line.append(button, ' ', told);
  box.append(line);

  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    void copy(text).then((words) => {
      told.textContent = words;
      clearTimeout(timer);
      timer = setTimeout(() => (told.textContent = ''), STAYS);
    });
  });
}

/** Copies the paragraphs; where the browser forbids it, marks them for the reader to copy. */
async function copy(text: HTMLElement): Promise<string> {
  const paragraphs = [...text.children].map((each) => each.textContent.trim());
  try {
    await navigator.clipboard.writeText(paragraphs.join('\n\n'));
    return say.copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    return say.marked;
  }
}

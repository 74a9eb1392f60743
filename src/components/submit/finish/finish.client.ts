import { addresses } from '../../../domain/addresses.ts';
import { draftId } from '../../../domain/submission/draftId.ts';
import { need } from '../../search/dom.client.ts';
import type { FormText } from '../border.client.ts';
import type { CheckedText } from '../check/messages.ts';
import { checked, checker } from '../check/textChecker.client.ts';
import { watchText } from '../check/watchText.client.ts';
import { saveFile } from './saveFile.client.ts';
import { emailLink, fileOf, type EmailLink } from './emailLink.ts';
import { nameProblem } from './fileName.ts';
import { githubLink } from './githubLink.ts';
import { packFiles } from './packFiles.ts';
import { shortDiff } from './shortDiff.ts';
import * as say from '../../../words/submitEnd.ts';

/* The last step of the form: everything here follows the text and the name of its file. */

const panel = need('[data-finish-panel]', HTMLElement);
const told = need('[data-finish-told]', HTMLElement, panel);
const nameGroup = need('[data-name-group]', HTMLElement, panel);
const nameBox = need('[data-name]', HTMLInputElement, panel);
const nameError = need('[data-name-error]', HTMLElement, panel);
const download = need('[data-download]', HTMLButtonElement, panel);
const downloaded = need('[data-downloaded]', HTMLElement, panel);
const email = need('[data-email]', HTMLAnchorElement, panel);
const emailTold = need('[data-email-told]', HTMLElement, panel);
const copy = need('[data-copy]', HTMLButtonElement, panel);
const copied = need('[data-copied]', HTMLElement, panel);
const textBox = need('[data-text]', HTMLTextAreaElement, panel);
const changes = need('[data-changes]', HTMLElement, panel);
const diff = need('[data-diff]', HTMLElement, panel);

const { to = '', publisher = '', hub = '', repository, branch } = panel.dataset;

let form: FormText | undefined;
let result: CheckedText | undefined;
let taken: ReadonlySet<string> = new Set();
/** Whether the writer chose the name; until then it follows the title. */
let isChosen = false;

watchText(panel, async (next) => {
  form = next;
  // Where the check cannot start, the file can be sent all the same.
  result = await checked(next).catch(() => undefined);
  taken = await checker.taken().catch(() => taken);
  if (!isChosen) nameBox.value = next.id ?? proposedName();
  show();
});

nameBox.addEventListener('input', () => {
  isChosen = nameBox.value !== '';
  show();
});

download.addEventListener('click', () => {
  if (form === undefined || !nameIsSound()) return;
  void packFiles(nameBox.value, form.text, form.pictures).then((packed) => {
    saveFile(packed);
    downloaded.textContent = say.isDownloaded(packed.name);
  });
});

email.addEventListener('click', (event) => {
  if (!nameIsSound()) event.preventDefault();
});

copy.addEventListener('click', () => {
  const done = navigator.clipboard.writeText(textBox.value);
  done.then(
    () => {
      copied.textContent = say.copied;
    },
    () => {
      textBox.focus();
      textBox.select();
      copied.textContent = say.notCopied;
    },
  );
});

function proposedName(): string {
  const { title = '', councils = [], provider } = result?.submission ?? {};
  if (title === '') return '';
  return draftId(provider ?? councils[0] ?? '', title, (id) => taken.has(id));
}

/** A file that was saved earlier and opened again may be of an example that the hub has, too. */
function isChange(): boolean {
  return form?.original !== undefined || (form?.id !== undefined && taken.has(form.id));
}

function nameIsSound(): boolean {
  const problem = nameFault();
  if (problem !== undefined) nameBox.focus();
  showName(problem);
  return problem === undefined;
}

function nameFault(): string | undefined {
  return isChange() ? undefined : nameProblem(nameBox.value, taken);
}

function showName(problem: string | undefined): void {
  nameError.hidden = problem === undefined;
  nameError.textContent = problem ?? '';
  nameGroup.classList.toggle('govuk-form-group--error', problem !== undefined);
  nameBox.classList.toggle('govuk-input--error', problem !== undefined);
  nameBox.toggleAttribute('aria-invalid', problem !== undefined);
}

function show(): void {
  if (form === undefined) return;
  const { text, original, pictures } = form;
  const id = nameBox.value;
  const hasPictures = pictures.size > 0;
  nameGroup.hidden = isChange();
  showName(isChosen ? nameFault() : undefined);
  textBox.value = text;
  copied.textContent = '';
  downloaded.textContent = '';
  told.textContent = standing();
  changes.hidden = original === undefined || original === text;
  diff.textContent = changes.hidden ? '' : shortDiff(original ?? '', text);
  download.textContent = id === '' ? say.downloadFile : say.download(fileOf({ id, hasPictures }));
  const message = {
    to: to.split(' ').filter((each) => each !== ''),
    id,
    title: result?.submission?.title ?? id,
    text,
    original,
    page: isChange() ? `${hub.replace(/\/$/, '')}${addresses.submission(id)}` : undefined,
    hasPictures,
  };
  const link = emailLink(message);
  email.href = link.href;
  emailTold.textContent = inEmail(link, fileOf(message));
  showGithub(id, text);
}

function standing(): string {
  const errors = result?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  if (form !== undefined && form.original === form.text) return say.unchanged;
  if (errors === 0) return say.ready(publisher);
  return say.stillToMend(errors, publisher);
}

function inEmail(link: EmailLink, file: string): string {
  const told = heldIn(link, file);
  return to === '' ? `${told} ${say.noAddress}` : told;
}

function heldIn({ holds }: EmailLink, file: string): string {
  if (holds === 'text') return say.holdsText;
  if (holds === 'changes') return say.holdsChanges(file);
  return say.holdsNothing(file);
}

function showGithub(id: string, text: string): void {
  if (repository === undefined || branch === undefined) return;
  const link = need('[data-github]', HTMLAnchorElement, panel);
  const github = githubLink({ url: repository, branch }, { id, text, isChange: isChange() });
  link.href = github.href;
  need('[data-github-told]', HTMLElement, panel).textContent = github.filled
    ? say.opensFilled
    : say.opensEmpty;
}

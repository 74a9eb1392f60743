import { need } from '../search/dom.client.ts';
import * as say from '../../words/offline.ts';
import { trustedWorker } from '../trustedTypes.ts';
import { readRecord, refreshCopy, storeName } from './keptCopy.ts';

/*
 * The buttons that keep the hub on this device and remove it. Looking whether it is kept leaves
 * nothing behind; only the press of a button does.
 */
const keeper = need('.keeper', HTMLElement);
const told = need('.keeper-told', HTMLElement, keeper);
const steps = need('.keeper-steps', HTMLElement, keeper);
const keepButton = need('[data-keep]', HTMLButtonElement, keeper);
const removeButton = need('[data-remove]', HTMLButtonElement, keeper);
const root = new URL(keeper.dataset.root ?? '/', window.location.href).href;
const own = window.location.href.startsWith(`${root}offline/`);

need('.keeper-lost', HTMLElement, keeper).hidden = own;

/** The worker of this hub, and not of another site at an address above it. */
async function ownWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root ? found : undefined;
}

async function show(): Promise<void> {
  const record = await readRecord(root);
  const begun = await caches.has(storeName(root));
  const kept = record !== undefined && (await ownWorker()) !== undefined;
  if (kept) told.textContent = say.keptSince(when(record.at));
  else if (begun) told.textContent = say.begun;
  else told.textContent = say.notKeptHere;
  keepButton.hidden = kept;
  removeButton.hidden = !begun;
  steps.hidden = false;
}

async function keep(): Promise<void> {
  told.textContent = say.fetchingList;
  // What an unfinished try left may be of an older hub.
  if ((await ownWorker()) === undefined) await caches.delete(storeName(root));
  let shown = 0;
  await refreshCopy(root, (done, all) => {
    // In tenths, so that those who hear the page are not told hundreds of times.
    const tenth = Math.floor((done / all) * 10);
    if (tenth === shown) return;
    shown = tenth;
    told.textContent = say.fetching(tenth * 10);
  });
  await navigator.serviceWorker.register(trustedWorker(`${root}offline.js`), { scope: root });
}

async function remove(): Promise<void> {
  await (await ownWorker())?.unregister();
  await caches.delete(storeName(root));
}

/** Does what a button says and shows how things stand; one at a time. */
function on(button: HTMLButtonElement, work: () => Promise<void>, failed: string): void {
  button.addEventListener('click', () => {
    keepButton.disabled = removeButton.disabled = true;
    work()
      .then(show, async () => {
        await remove();
        await show();
        told.textContent = failed;
      })
      .catch(() => (told.textContent = failed))
      .finally(() => {
        keepButton.disabled = removeButton.disabled = false;
        // The button that was pressed is gone; the other takes its place.
        if (button.hidden) (button === keepButton ? removeButton : keepButton).focus();
      });
  });
}

function when(iso: string): string {
  const date = new Date(iso);
  const language = document.documentElement.lang;
  const day = date.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const time = date.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return say.dayAndTime(day, time);
}

if ('serviceWorker' in navigator && 'caches' in window) {
  on(keepButton, keep, say.couldNotKeep);
  on(removeButton, remove, say.couldNotRemove);
  // A private window can have both and refuse their use; then the words of the page stand.
  show().catch(() => undefined);
}

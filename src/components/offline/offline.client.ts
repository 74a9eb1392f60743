import { need } from '../search/dom.client.ts';
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
  if (kept)
    told.textContent = `Kept on this device. Last the same as the hub on ${when(record.at)}.`;
  else if (begun) told.textContent = 'Keeping the hub began on this device and was not finished.';
  else told.textContent = 'Not kept on this device.';
  keepButton.hidden = kept;
  removeButton.hidden = !begun;
  steps.hidden = false;
}

async function keep(): Promise<void> {
  told.textContent = 'Fetching the list of what to keep.';
  // What an unfinished try left may be of an older hub.
  if ((await ownWorker()) === undefined) await caches.delete(storeName(root));
  let shown = 0;
  await refreshCopy(root, (done, all) => {
    // In tenths, so that those who hear the page are not told hundreds of times.
    const tenth = Math.floor((done / all) * 10);
    if (tenth === shown) return;
    shown = tenth;
    told.textContent = `Fetching: ${tenth * 10}% is kept.`;
  });
  await navigator.serviceWorker.register(`${root}offline.js`, { scope: root });
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
  return `${day} at ${time}`;
}

if ('serviceWorker' in navigator && 'caches' in window) {
  on(
    keepButton,
    keep,
    'The hub could not be kept: the connection broke, or the device has no room. Nothing was left on it.',
  );
  on(
    removeButton,
    remove,
    'The browser did not let the copy go. Clear this site’s data in its settings.',
  );
  // A private window can have both and refuse their use; then the words of the page stand.
  show().catch(() => undefined);
}

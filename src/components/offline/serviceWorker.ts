import { addressOfFile, fileOfAddress, isKept, isLasting } from '../../domain/offline/keptFiles.ts';
import { keptAnswer, readRecord, refreshCopy } from './keptCopy.ts';
import type { AskEvent, WorkerScope } from './workerScope.ts';

/*
 * Runs for readers who asked for the hub to be kept, and for nobody else. While there is a
 * connection everything comes from the hub, as it does without a worker.
 */
const worker = globalThis as unknown as WorkerScope;
const root = worker.registration.scope;

/** How long the hub may take to answer before the kept copy does, in milliseconds. */
const PATIENCE = 4000;
/** How often the copy is compared with the hub at most, in milliseconds. */
const PAUSE = 600_000;

let compared = 0;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const [address = ''] = url.split(/[?#]/);
  if (method !== 'GET' || !address.startsWith(root)) return;
  const file = fileOfAddress(decodeURIComponent(address.slice(root.length)));
  // A page that is not kept may still be asked for; what else is not kept is no concern of the copy.
  if (isKept(file) || mode === 'navigate') event.respondWith(answer(event, file));
});

async function answer(event: AskEvent, file: string): Promise<Response> {
  const kept = (): Promise<Response | undefined> => keptAnswer(root, addressOfFile(file));
  if (isLasting(file)) return (await kept()) ?? fetch(event.request);

  const isPage = event.request.mode === 'navigate';
  const asked = fetch(event.request);
  const fresh = asked.then((response) => {
    if (isPage && response.ok) event.waitUntil(compare());
    // The hub itself is in trouble; what it says of an address otherwise holds.
    return response.status < 500 ? response : undefined;
  });
  const first = await Promise.race([fresh, late()]).catch(() => undefined);
  if (first !== undefined) return first;
  const copy = await kept();
  if (copy !== undefined) {
    fresh.catch(() => undefined);
    return copy;
  }
  // Not kept: the hub may yet answer, and if not the page about the copy says what is the matter.
  return asked.catch(async (error: unknown) => {
    const about = isPage ? await keptAnswer(root, 'offline/') : undefined;
    if (about === undefined) throw error;
    return about;
  });
}

function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined));
}

/** Brings the copy up to date, if there is one still, and not at every page. */
async function compare(): Promise<void> {
  if (Date.now() - compared < PAUSE) return;
  compared = Date.now();
  try {
    if ((await readRecord(root)) !== undefined) await refreshCopy(root);
  } catch {
    // The copy stays as it was; the next page is the next try.
    compared = 0;
  }
}

import { planRefresh, type KeptList, type KeptRecord } from '../../domain/offline/keptList.ts';

/*
 * The kept copy in the browser's storage. The page that readers press the button on and the worker
 * both use this; `root` is the hub's address, base included, with a slash at its end.
 */

/** Several at a time, as browsers fetch a page's own files. */
const AT_A_TIME = 6;

/** Hubs can share an origin, and an origin its storage. */
export function storeName(root: string): string {
  return `hub-copy ${new URL(root).pathname}`;
}

/** Where to look, whatever headers an answer was made for: all were asked for in one way. */
function within(root: string): MultiCacheQueryOptions {
  return { cacheName: storeName(root), ignoreVary: true };
}

/** Where the record of what is kept stands; it is never answered to a page. */
function recordAddress(root: string): string {
  return `${root}offline.json`;
}

/** The record of a whole copy; `undefined` without one. Creates nothing. */
export async function readRecord(root: string): Promise<KeptRecord | undefined> {
  const answer = await caches.match(recordAddress(root), within(root));
  return answer === undefined ? undefined : ((await answer.json()) as KeptRecord);
}

/** The kept answer to an address, which is relative to the root. */
export function keptAnswer(root: string, address: string): Promise<Response | undefined> {
  return caches.match(root + address, within(root));
}

/**
 * Makes the copy the same as the hub, or the copy as it is where it cannot: only what changed is
 * fetched, and what the hub no longer has is forgotten last. Rejects if anything cannot be fetched
 * or the device has no room.
 */
export async function refreshCopy(
  root: string,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<KeptRecord> {
  const { files } = (await (await get(recordAddress(root))).json()) as KeptList;
  const have = (await readRecord(root))?.files ?? {};
  const { fetch: steps, remove } = planRefresh(have, files);
  const store = await caches.open(storeName(root));
  const all = steps.flat().length;
  let done = 0;
  for (const step of steps) {
    const waiting = [...step];
    const work = async (): Promise<void> => {
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        await store.put(root + address, plain(await get(root + address)));
        progress((done += 1), all);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
    } finally {
      // After one has failed, the others have nothing left to do.
      waiting.length = 0;
    }
  }
  const record: KeptRecord = { files, at: new Date().toISOString() };
  await store.put(recordAddress(root), Response.json(record));
  for (const address of remove) await store.delete(root + address);
  return record;
}

async function get(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address} was answered with ${String(answer.status)}.`);
  return answer;
}

/** Browsers refuse an answer that was led elsewhere when a page asks for it. */
function plain(answer: Response): Response {
  const { body, headers, redirected } = answer;
  return redirected ? new Response(body, { headers }) : answer;
}

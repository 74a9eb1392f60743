import { addresses } from '../../../domain/addresses.ts';
import { withBase } from '../../withBase.ts';

/** What is kept on a device: the text as its file, and what stands beside it. */
export interface KeptWork {
  readonly text: string;
  readonly id: string | undefined;
  readonly original: string | undefined;
  readonly pictures: ReadonlyMap<string, Blob>;
  /** An ISO date and time. */
  readonly at: string;
}

/** Hubs can share an origin, and an origin its storage; for all pages on a disk it is one. */
const NAME = `form ${
  window.location.protocol === 'file:' ? window.location.pathname : withBase(addresses.submit)
}`;
const STORE = 'work';
const KEY = 'one';

/** What is kept; nothing where there is nothing or the browser does not allow it. */
export async function readKept(): Promise<KeptWork | undefined> {
  // Looking leaves nothing behind: a base is made only when something is kept.
  const names = await indexedDB.databases().catch(() => []);
  if (!names.some(({ name }) => name === NAME)) return undefined;
  return (await ask((store) => store.get(KEY))) as KeptWork | undefined;
}

export async function keep(work: KeptWork): Promise<void> {
  await ask((store) => store.put(work, KEY));
}

/** Leaves nothing of it on the device. */
export function forget(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('The work could not be deleted.'));
    };
  });
}

function ask(question: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(STORE);
    };
    opening.onerror = () => {
      reject(new Error('This browser keeps nothing.'));
    };
    opening.onsuccess = () => {
      const base = opening.result;
      const transaction = base.transaction(STORE, 'readwrite');
      const request = question(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        base.close();
        resolve(request.result);
      };
      transaction.onabort = () => {
        base.close();
        reject(new Error('This browser has no room left.'));
      };
    };
  });
}

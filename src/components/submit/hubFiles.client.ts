import { addresses } from '../../domain/addresses.ts';
import { openText } from '../../domain/privacy/sealText.ts';
import type { FormLists } from '../../domain/submission/form/formLists.ts';
import { trustedWorker } from '../trustedTypes.ts';
import { withBase } from '../withBase.ts';

/** What the form needs of its hub, wherever that stands. */
export interface HubFiles {
  /** What it offers to choose from. Rejects where the hub does not answer. */
  readonly lists: () => Promise<FormLists>;
  /** A published example as its file; `undefined` where there is none of that name. */
  readonly source: (id: string) => Promise<string | undefined>;
  /** The check and the preview. */
  readonly startWorker: () => Worker;
  /** Where an address of the hub, written from its root, leads from the page of the form. */
  readonly addressOf: (written: string) => string;
  /** Whether whom to ask and whom to write to are left out. */
  readonly lacksContacts: boolean;
}

const online: HubFiles = {
  lists: async () => {
    const response = await fetch(withBase(addresses.submitLists));
    if (!response.ok) throw new Error('The lists of the form could not be fetched.');
    return (await response.json()) as FormLists;
  },
  source: async (id) => {
    const response = await fetch(withBase(addresses.source(encodeURIComponent(id))));
    return response.ok ? openText(await response.text()) : undefined;
  },
  startWorker: () => new Worker(trustedWorker(withBase(addresses.submitWorker))),
  addressOf: (written) => written,
  lacksContacts: false,
};

let files = online;

/** Puts others in the place of what is fetched, before the form starts. */
export function useHubFiles(others: HubFiles): void {
  files = others;
}

export function hubFiles(): HubFiles {
  return files;
}

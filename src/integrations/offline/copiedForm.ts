import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import {
  COPIED_HUB,
  FORM_SCRIPTS,
  type CopiedFiles,
  type CopiedHub,
} from '../../domain/offline/copiedHub.ts';
import { openText, sealText } from '../../domain/privacy/sealText.ts';
import type { FormLists } from '../../domain/submission/form/formLists.ts';
import { openDrawer } from '../kept/drawer.ts';
import type { FileDigests } from '../kept/fileDigests.ts';
import { keptScript } from '../kept/keptScript.ts';
import { bundleScript } from './bundleScript.ts';
import { withoutContacts } from './withoutContacts.ts';

interface FormOptions {
  /** The built hub. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly digests: FileDigests;
  readonly base: string;
  /** The hub's own address, `base` included. */
  readonly hub: string;
}

const SOURCE = /^submissions\/([^/]+)\/source\.txt$/;

/**
 * The scripts of the form in the copy that opens from disk, by their names: what the form would
 * fetch, the check as a text that becomes its worker, and the form itself. Contacts are in none.
 */
export async function copiedForm(options: FormOptions): Promise<ReadonlyMap<string, string>> {
  const { folder, files, digests, base, hub } = options;
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const json = (file: string): unknown => JSON.parse(read(file));

  const kept = openDrawer<string>('sources');
  const sources = files.flatMap((file) => {
    const id = SOURCE.exec(file)?.[1];
    if (id === undefined) return [];
    const make = (): string => withoutContacts(openText(read(file)));
    return [[id, kept.of([digests.of(file)], make)] as const];
  });
  kept.close();
  const series = addresses.submitSeries('').slice(0, -'.json'.length);
  const fetched: CopiedFiles = {
    [addresses.submitHub]: {
      ...(json(addresses.submitHub) as object),
      contacts: sealText('[]'),
    },
    ...Object.fromEntries(
      files
        .map((file) => `/${file}`)
        .filter((address) => address.startsWith(series))
        .map((address) => [address, json(address)]),
    ),
  };
  const lists = json(addresses.submitLists) as FormLists;
  const copied: CopiedHub = { hub, lists, sources: Object.fromEntries(sources), fetched };
  return new Map([
    [FORM_SCRIPTS.hub, `globalThis.${COPIED_HUB} = ${JSON.stringify(copied)};\n`],
    [
      FORM_SCRIPTS.check,
      `globalThis.${COPIED_HUB}.check = function () {\n${read(addresses.submitWorker)}\n};\n`,
    ],
    [
      FORM_SCRIPTS.form,
      await keptScript('formInCopy', base, () => bundleScript('formInCopy', base)),
    ],
  ]);
}

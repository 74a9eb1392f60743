import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger.ts';
import { GONE } from '../../../src/domain/ledger/ledger.ts';
import { companionsOf, isPermanent } from '../../../src/domain/ledger/permanent.ts';
import { addressOfFile, fileOfAddress } from '../../../src/domain/offline/keptFiles.ts';

/** Every address in a built site that the record keeps, but those that only lead elsewhere. */
export function permanentAddressesOf(
  folder: string,
  moved: ReadonlySet<string>,
): readonly string[] {
  return globSync('**/*.{html,csv,json,xml,txt}', { cwd: folder })
    .map((file) => `/${addressOfFile(file.split(path.sep).join('/'))}`)
    .filter((address) => isPermanent(address) && !moved.has(address));
}

/** An address of the record that a built site does not have, and the file that is missing. */
export interface LostAddress {
  readonly entry: LedgerEntry;
  readonly missing: string;
}

/** What the record keeps and a built site has not: pages, redirects and the files that go with them. */
export function lostAddresses(
  ledger: readonly LedgerEntry[],
  folder: string,
): readonly LostAddress[] {
  const isThere = (address: string): boolean =>
    existsSync(path.join(folder, fileOfAddress(address.slice(1))));
  return ledger.flatMap((entry): LostAddress[] => {
    const { address, now } = entry;
    if (now === GONE) return [];
    const kept = now === undefined ? [address, ...companionsOf(address)] : [now.replace(/#.*/, '')];
    const missing = kept.find((each) => !isThere(each));
    return missing === undefined ? [] : [{ entry, missing }];
  });
}

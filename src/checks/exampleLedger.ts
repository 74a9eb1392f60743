import type { LedgerEntry } from '../domain/ledger/ledger.ts';
import { readAddressRecord } from '../mdx/readAddressRecord.ts';
import { ADDRESSES_FILE, ledgerSource } from './readAddresses.ts';
import type { Source } from './sources.ts';

/** Reads the record of an example as the folder's reader does. Throws when it cannot be read. */
export function exampleLedger(text: string): readonly Source<LedgerEntry>[] {
  const { findings, entries } = readAddressRecord(text);
  if (findings.length > 0) {
    throw new Error(
      `The record cannot be read: ${findings.map((each) => each.message).join('; ')}`,
    );
  }
  return entries.map(({ line, ...value }) =>
    ledgerSource(`content/${ADDRESSES_FILE}`, line, value),
  );
}

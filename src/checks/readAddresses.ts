import type { LedgerEntry } from '../domain/ledger/ledger.ts';
import { LIMITS } from '../mdx/limits.ts';
import { readAddressRecord } from '../mdx/readAddressRecord.ts';
import type { FolderReader } from './folderReader.ts';
import type { Source } from './sources.ts';

/** The record of addresses in a content folder. */
export const ADDRESSES_FILE = 'addresses.txt';

/** Reads the record of addresses, if the hub has one yet. */
export function readAddresses(reader: FolderReader): readonly Source<LedgerEntry>[] {
  if (!reader.has(ADDRESSES_FILE)) return [];
  const text = reader.text(ADDRESSES_FILE, LIMITS.recordBytes) ?? '';
  const { findings, sources } = reader.memory.once(ADDRESSES_FILE, [text], () => {
    const { findings, entries } = readAddressRecord(text);
    const file = reader.shown(ADDRESSES_FILE);
    return {
      findings,
      sources: entries.map(({ line, ...value }) => ledgerSource(file, line, value)),
    };
  });
  reader.note(ADDRESSES_FILE, findings);
  return sources;
}

/** One line of the record; every part of it stands on that line. */
export function ledgerSource(file: string, line: number, value: LedgerEntry): Source<LedgerEntry> {
  const column = (part: string | number | undefined): number =>
    part === 'now' ? value.address.length + value.since.length + 3 : 1;
  return { file, value, place: ([part]) => ({ line, column: column(part) }), marks: [] };
}

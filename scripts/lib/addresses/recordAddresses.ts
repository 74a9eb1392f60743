import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESSES_FILE } from '../../../src/checks/readAddresses.ts';
import { replaceFile } from '../../../src/checks/replaceFile.ts';
import { addToLedger, readLedger, writeLedger } from '../../../src/domain/ledger/ledger.ts';

/**
 * Adds addresses to the record in a content folder, from this day (2026-11-22) on; returns how many
 * it did not have yet. The file is written where that changes it.
 */
export function recordAddresses(
  content: string,
  addresses: readonly string[],
  day: string,
): { readonly added: number } {
  const file = path.join(content, ADDRESSES_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { entries, faults } = readLedger(before);
  const [fault] = faults;
  if (fault !== undefined) {
    throw new Error(`Line ${fault.line} of ${file} cannot be read: ${fault.text}`);
  }
  const known = new Set(entries.map(({ address }) => address));
  const after = writeLedger(addToLedger(entries, addresses, day));
  if (after !== before) replaceFile(file, after);
  return { added: addresses.filter((address) => !known.has(address)).length };
}

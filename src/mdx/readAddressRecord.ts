import { type LedgerEntry, readLedger } from '../domain/ledger/ledger.ts';
import { errorAt, type Finding } from '../domain/problem.ts';

export interface ReadAddressRecord {
  readonly findings: readonly Finding[];
  readonly entries: readonly (LedgerEntry & { readonly line: number })[];
}

/** Reads the record of addresses; a line that is none is a finding, and hides no other. */
export function readAddressRecord(text: string): ReadAddressRecord {
  const { entries, faults } = readLedger(text);
  const findings = faults.map(({ line, text: written }) =>
    errorAt(
      { line, column: 1 },
      'file-record',
      `This line is no address with a day: ${written.slice(0, 80)}`,
      'write, for example, /themes/recruitment/ 2026-02-01, or take the line away if a merge left it',
    ),
  );
  return { findings, entries };
}

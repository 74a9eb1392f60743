import path from 'node:path';
import { ADDRESSES_FILE } from '../../../src/checks/readAddresses.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import { lostWords } from '../../../src/domain/ledger/lostWords.ts';
import { movedAddresses } from '../../../src/domain/ledger/moved.ts';
import { lostAddresses, permanentAddressesOf } from './builtAddresses.ts';
import { copyMoved } from './copyMoved.ts';
import { recordAddresses } from './recordAddresses.ts';

/** How many lost addresses are told one by one. */
const TOLD = 20;

/**
 * Holds a built site to the record of addresses, and gives moved files their old addresses too.
 * False, with each lost address and its remedy printed, when the site would lose one.
 */
export function keepAddresses(content: Content, folder: string): boolean {
  copyMoved(folder, movedAddresses(content));
  const lost = lostAddresses(content.ledger, folder);
  for (const { entry, missing } of lost.slice(0, TOLD)) {
    const { message, remedy } = lostWords(entry);
    const what =
      missing === entry.address ? message : `${entry.address} needs ${missing}, which is not there`;
    console.log(`content/${ADDRESSES_FILE}  ${what}\n  To mend: ${remedy}.`);
  }
  if (lost.length > TOLD) console.log(`And ${lost.length - TOLD} more.`);
  return lost.length === 0;
}

/** Adds to the record what a built site publishes and the record has not yet. */
export function recordBuilt(content: Content, folder: string, target: string, day: string): void {
  const moved = new Set(movedAddresses(content).map(({ from }) => from));
  const { added } = recordAddresses(target, permanentAddressesOf(folder, moved), day);
  const file = path.join(path.relative(process.cwd(), target), ADDRESSES_FILE);
  if (added > 0) console.log(`Recorded ${added} new addresses in ${file}.`);
}

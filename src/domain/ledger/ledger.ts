/** An address that the hub has published: one line of content/addresses.txt. */
export interface LedgerEntry {
  /** From the site's root: a page ends with a slash, a file does not. */
  readonly address: string;
  /** The day it was first recorded, as 2026-11-22. */
  readonly since: string;
  /** Where it leads now, if anywhere else; `gone` when it was taken down for good. */
  readonly now?: string;
}

/** A line that cannot be read; lines count from 1. */
export interface LedgerFault {
  readonly line: number;
  readonly text: string;
}

export interface ReadLedger {
  readonly entries: readonly (LedgerEntry & { readonly line: number })[];
  readonly faults: readonly LedgerFault[];
}

/** Marks an address that was taken down for good. */
export const GONE = 'gone';

const LINE =
  /^(?<address>\/[^\s#?]*) (?<since>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?: (?<now>gone|\/\S*))?$/;

const HEAD = `# Every address that this hub has published, and the day it was first recorded here.
# Publishing and "npm run generate" add lines. Nothing takes a line away: people keep links.
# What moved has a third word: the address that it leads to now, or "gone" if it was taken down.
`;

/** Reads the record. Order and repeated lines do not matter, so that any two versions can be merged. */
export function readLedger(text: string): ReadLedger {
  const entries: (LedgerEntry & { readonly line: number })[] = [];
  const faults: LedgerFault[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const content = written.trimEnd();
    if (content === '' || content.startsWith('#')) continue;
    const line = index + 1;
    const { address, since, now } = LINE.exec(content)?.groups ?? {};
    if (address === undefined || since === undefined) faults.push({ line, text: content });
    else entries.push({ address, since, line, ...(now === undefined ? {} : { now }) });
  }
  return { entries, faults };
}

/**
 * One entry for each address, in order: the earliest day counts, and a word on where it leads
 * outweighs none.
 */
export function tidyLedger(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const byAddress = new Map<string, LedgerEntry>();
  for (const { address, since, now } of entries) {
    const known = byAddress.get(address);
    const leads = known?.now ?? now;
    byAddress.set(address, {
      address,
      since: known === undefined || since < known.since ? since : known.since,
      ...(leads === undefined ? {} : { now: leads }),
    });
  }
  return [...byAddress.values()].sort((a, b) => compareText(a.address, b.address));
}

/** The record with addresses that it did not have yet, from this day (2026-11-22) on. */
export function addToLedger(
  entries: readonly LedgerEntry[],
  addresses: readonly string[],
  day: string,
): LedgerEntry[] {
  const known = new Set(entries.map(({ address }) => address));
  const added = addresses
    .filter((address) => !known.has(address))
    .map((address) => ({ address, since: day }));
  return tidyLedger([...entries, ...added]);
}

/** The text of the record: a line for each address, sorted, so that merges meet at few places. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  const lines = tidyLedger(entries).map(
    ({ address, since, now }) => `${address} ${since}${now === undefined ? '' : ` ${now}`}\n`,
  );
  return HEAD + lines.join('');
}

/** The day each address was first recorded. */
export function recordedDays(entries: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ address, since }) => [address, since]));
}

// Not localeCompare: its order depends on the machine's locale data.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

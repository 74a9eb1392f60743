import type { LedgerEntry } from './ledger.ts';

/** What is said of an address that was published and would be lost: what is wrong, how to mend it. */
export function lostWords({ address, since }: LedgerEntry): {
  readonly message: string;
  readonly remedy: string;
} {
  const [, example] = /^\/submissions\/([a-z0-9-]+)\/$/.exec(address) ?? [];
  const message = `${address} has been published since ${since}, and nothing would stand there any more`;
  if (example === undefined) {
    const remedy =
      'bring it back, or write after the day on this line the address that it leads to now, or gone';
    return { message, remedy };
  }
  const remedy = `bring ${example}.mdx back (with stage: withdrawn, if it should not be read), or write ${example} under replaces: of the example that took its place`;
  return { message, remedy };
}

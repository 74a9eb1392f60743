import { fileOfAddress, isCopied } from '../../../domain/offline/keptFiles.ts';

/** Where the copy's form is, seen from which every address is written. */
const ROOT = '../';

/**
 * An address of the hub as the form in the copy writes it: to the file itself where the copy has it,
 * otherwise to the hub. `base` is the path the hub is published under, and `hub` its whole address,
 * both with a slash at their ends. Addresses of other sites stay as they are.
 */
export function addressInCopy(written: string, base: string, hub: string): string {
  if (!written.startsWith(base)) return written;
  const inside = written.slice(base.length);
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(inside) ?? [];
  const file = fileOfAddress(address);
  return isCopied(file) && !rest.startsWith('?') ? ROOT + file + rest : hub + inside;
}

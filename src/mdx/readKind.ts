import { KINDS, type Kind, type KindDetails } from './kinds.ts';
import { readMdx, type ReadMdx } from './readMdx.ts';

/** Reads the text of a file of a known kind. Pure, as `readMdx`. */
export function readKind<K extends Kind>(kind: K, source: string): ReadMdx<KindDetails[K]> {
  const { schema, noun, components } = KINDS[kind];
  return readMdx(source, schema, noun, components);
}

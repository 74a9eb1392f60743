import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearOld, readKept, writeKept } from './keptFile.ts';
import { sourceDigest } from './sourceDigest.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Scripts for hubs under this many bases are kept. */
const KEPT = 3;

/**
 * A script that is bundled of the sources alone, for a hub under this base, kept from build to build
 * where `HUB_PROGRAMS` names a folder.
 */
export async function keptScript(
  name: string,
  base: string,
  bundle: () => Promise<string>,
): Promise<string> {
  const folder = process.env.HUB_PROGRAMS ?? '';
  if (folder === '') return bundle();
  const key = createHash('sha256')
    .update(`${sourceDigest(ROOT)}\0${base}`)
    .digest('hex');
  const file = path.join(folder, `${name}-${key}`);
  const kept = readKept(file);
  if (typeof kept === 'string') return kept;
  const code = await bundle();
  writeKept(file, code);
  clearOld(folder, `${name}-`, KEPT);
  return code;
}

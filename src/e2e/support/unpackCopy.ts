import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { addresses } from '../../domain/addresses.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { copyName } from '../../domain/offline/copyFacts.ts';

export interface UnpackedCopy {
  /** What the zip holds, in its order. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The address of its folder on disk, with a slash at its end. */
  readonly root: string;
}

/** Extracts the copy that opens from disk, as a reader would. */
export function unpackCopy(dist: string, site: Catalogue['site'], folder: string): UnpackedCopy {
  const files = unzipSync(readFileSync(path.join(dist, addresses.copy(copyName(site)))));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return { files, root: pathToFileURL(`${folder}${path.sep}`).href };
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './drawer.ts';
import { fileState } from './fileState.ts';
import { clearOld, readKept, writeKept } from './keptFile.ts';

/** Digests of the files of a site. */
export interface FileDigests {
  /** Stands for what is in a file, named from the folder of the site. Throws where there is none. */
  readonly of: (file: string) => string;
  /** Keeps what this build asked for. */
  readonly close: () => void;
}

const NAME = 'digests-';
/** Sites in other folders that are remembered too. */
const KEPT = 6;

/**
 * Digests of the files in `folder`. A file that came from the last site and that nobody wrote to since
 * is not read again, where `HUB_KEPT_PARTS` names a folder.
 */
export function openFileDigests(folder: string): FileDigests {
  const { HUB_KEPT_PARTS: kept = '', HUB_LAST: last = '' } = process.env;
  const isKept = kept !== '' && last !== '';
  const name = NAME + digestOf([last]);
  const known = isKept ? readKept(path.join(kept, name)) : undefined;
  const before = (known as ReadonlyMap<string, string> | undefined) ?? new Map<string, string>();
  const used = new Map<string, string>();
  return {
    of: (file) => {
      const whole = path.join(folder, file);
      const state = fileState(whole)?.join(' ') ?? '';
      const digest = used.get(state) ?? before.get(state) ?? digestOfFile(whole);
      used.set(state, digest);
      return digest;
    },
    close: () => {
      if (!isKept) return;
      writeKept(path.join(kept, name), used);
      clearOld(kept, NAME, KEPT);
    },
  };
}

/** Room for parts of files, one after another: room for each whole file takes longer to clear than to fill. */
const room = Buffer.alloc(256 * 1024);

function digestOfFile(file: string): string {
  const hash = createHash('sha256');
  const disk = openSync(file, 'r');
  try {
    for (let size = readSync(disk, room); size > 0; size = readSync(disk, room)) {
      hash.update(room.subarray(0, size));
    }
  } finally {
    closeSync(disk);
  }
  return hash.digest('base64url');
}

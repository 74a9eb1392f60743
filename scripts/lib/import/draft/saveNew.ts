import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../command.ts';

/** Writes one new file and never over another one, not even one made in the meantime. */
export function saveNew(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new RefusedError(
        `${file} is already there and stays as it is.\n    To mend: move it away, or give another place.`,
      );
    }
    // On a full disk it is made and cut short.
    rmSync(file, { force: true });
    throw error;
  }
}

import { readFileSync } from 'node:fs';
import { type Noter, noterHere, readName } from '../domain/reads/noter.ts';

const FILE = 'file';

/** Notes that a file beside the catalogue is about to be read, and returns its path. */
export function notedFile(file: string): string {
  noterHere()?.current()?.add(readName(FILE, file));
  return file;
}

/** Lets a noter find what stands in such files; nothing where one is gone. */
export function knowFiles(noter: Noter): void {
  noter.know(FILE, (file) => {
    try {
      return readFileSync(file);
    } catch {
      return undefined;
    }
  });
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFiles } from '../offline/builtFiles.ts';

/** Files by their paths in a folder, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file of a folder but those that begin so. */
export function filesIn(folder: string, leftOut?: string): Files {
  const names = builtFiles(folder).filter((name) => !name.startsWith(leftOut ?? '\0'));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Writes files into a folder, each with the folders that it needs. */
export function placeFiles(files: Files, folder: string): void {
  const made = new Set<string>();
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
  }
}

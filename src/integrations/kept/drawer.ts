import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { clearOld } from './keptFile.ts';
import { readKeptMap, writeKeptMap } from './keptMap.ts';
import { sourceDigest } from './sourceDigest.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What was made of many inputs in the last build, by what it was made of. */
export interface Drawer<T> {
  /** What these inputs make; made where the last build did not. */
  readonly of: (inputs: readonly (string | Uint8Array)[], make: () => T) => T;
  /** Keeps what this build asked for, and nothing else. */
  readonly close: () => void;
}

/**
 * Opens what the last build kept under a name, where `HUB_KEPT_PARTS` names a folder. The program
 * that made it has to be the same.
 */
export function openDrawer<T>(name: string): Drawer<T> {
  const folder = process.env.HUB_KEPT_PARTS ?? '';
  if (folder === '') return { of: (_, make) => make(), close: () => undefined };
  const file = path.join(folder, `${name}-${sourceDigest(ROOT)}`);
  const last = readKeptMap(file) ?? new Map<string, Uint8Array>();
  const used = new Map<string, Uint8Array>();
  return {
    of: (inputs, make) => {
      const key = digestOf(inputs);
      const kept = last.get(key);
      if (kept !== undefined) {
        used.set(key, kept);
        return deserialize(kept) as T;
      }
      const value = make();
      used.set(key, serialize(value));
      return value;
    },
    close: () => {
      if (used.size === last.size && [...used.keys()].every((key) => last.has(key))) return;
      writeKeptMap(file, used);
      clearOld(folder, `${name}-`, 1);
    },
  };
}

/** Stands for inputs, each a text or bytes. */
export function digestOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The lengths keep inputs apart.
  for (const input of inputs) hash.update(`${input.length}\0`).update(input);
  return hash.digest('base64url');
}

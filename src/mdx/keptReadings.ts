import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openPile } from './pile.ts';

/**
 * Readings of texts, kept from run to run: to read a text again costs far more than to look. Each is
 * plain data, known by its text and by the kind of file, which decides how it is read.
 */
export interface KeptReadings {
  readonly get: (kind: string, source: string) => unknown;
  readonly keep: (kind: string, source: string, reading: unknown) => void;
  /** Clears what no text of this run needed, once there is far more of it than of the rest. */
  readonly tidy: () => void;
}

/** Letters of the reader's digest in the name of its folder. */
const NAME_LENGTH = 16;
/** Old readings that may lie about, beside as many as the run used: branches come and go. */
const SPARE = 1000;

/**
 * Opens the readings in `folder`. What was read and by what is known by digests; a reading that cannot
 * be kept or is damaged is made anew, and never trusted.
 */
export function keptReadings(folder: string, root: string): KeptReadings {
  const own = join(folder, readerDigest(root).slice(0, NAME_LENGTH));
  const pile = openPile(join(own, 'readings'));
  const used = new Set<string>();
  let canKeep = true;
  let isOpen = false;

  const nameOf = (kind: string, source: string): string => {
    const name = createHash('sha256').update(`${kind}\0${source}`).digest('hex');
    used.add(name);
    return name;
  };

  return {
    get: (kind, source) => {
      try {
        const bytes = pile.get(nameOf(kind, source));
        return bytes === undefined ? undefined : (deserialize(bytes) as unknown);
      } catch {
        return undefined;
      }
    },
    keep: (kind, source, reading) => {
      if (!canKeep) return;
      try {
        if (!isOpen) {
          if (!existsSync(own)) clearOthers(folder, own);
          mkdirSync(own, { recursive: true });
          isOpen = true;
        }
        pile.add(nameOf(kind, source), serialize(reading));
      } catch {
        // A full disk or a folder that may not be written to only costs time.
        canKeep = false;
      }
    },
    tidy: () => {
      try {
        if (pile.count() > 2 * used.size + SPARE) pile.keepOnly(used);
      } catch {
        // What is too much stays.
      }
    },
  };
}

const digests = new Map<string, string>();

/**
 * Stands for all that decides how a text is read: our reader and schemas, the packages as they are
 * locked, and how Node.js writes values.
 */
function readerDigest(root: string): string {
  const known = digests.get(root);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(process.versions.v8);
  const sources = globSync('src/{mdx,domain}/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  for (const file of ['package-lock.json', ...sources]) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  const digest = hash.digest('hex');
  digests.set(root, digest);
  return digest;
}

/** What an earlier reader left behind is of no use any more. */
function clearOthers(folder: string, own: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (other !== own && new RegExp(`^[0-9a-f]{${NAME_LENGTH}}$`).test(name)) {
      rmSync(other, { recursive: true, force: true });
    }
  }
}

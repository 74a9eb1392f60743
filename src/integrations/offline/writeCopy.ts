import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CopyFacts } from '../../domain/offline/copyFacts.ts';
import { isCopied } from '../../domain/offline/keptFiles.ts';
import { copyPage } from './copyPage.ts';
import { copyReadme } from './copyReadme.ts';
import { COPY_STYLES, copyStyles } from './copyStyles.ts';
import { relativeStyles, type Copy } from './relativeAddress.ts';
import { writeZip, type ZipEntry } from './writeZip.ts';

interface CopyOptions {
  /** The built hub. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly base: string;
  /** The hub's own address, `base` included. */
  readonly hub: string;
  readonly facts: CopyFacts;
  /** Files of the copy alone, by name: the scripts of its form. */
  readonly added: ReadonlyMap<string, string>;
  /** Where the copy goes. */
  readonly target: string;
}

/** Makes the copy of the hub that opens from disk. Returns its size in bytes. */
export function writeCopy(options: CopyOptions): number {
  const { folder, files, base, hub, facts, added, target } = options;
  const copied = [...files.filter(isCopied), ...added.keys()].sort();
  const known = new Set([...copied, COPY_STYLES]);
  const copy: Copy = { base, hub, has: (file) => known.has(file) };
  return writeZip(target, facts.date, entries());

  function* entries(): Generator<ZipEntry> {
    yield { name: 'README.txt', bytes: Buffer.from(copyReadme(facts, hub)) };
    yield { name: COPY_STYLES, bytes: Buffer.from(copyStyles) };
    for (const name of copied) {
      const text = added.get(name);
      const bytes =
        text === undefined
          ? rewritten(name, readFileSync(path.join(folder, name)))
          : Buffer.from(text);
      yield { name, bytes };
    }
  }

  function rewritten(name: string, bytes: Buffer): Uint8Array {
    if (name.endsWith('.html')) {
      return Buffer.from(copyPage(bytes.toString('utf8'), name, copy, facts.date));
    }
    return name.endsWith('.css')
      ? Buffer.from(relativeStyles(bytes.toString('utf8'), name, copy))
      : bytes;
  }
}

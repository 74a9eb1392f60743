import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CopyFacts } from '../../domain/offline/copyFacts.ts';
import { digestOf, openDrawer } from '../kept/drawer.ts';
import { copyPage } from './copyPage.ts';
import { copyReadme } from './copyReadme.ts';
import { COPY_STYLES, copyStyles } from './copyStyles.ts';
import { relativeStyles, type Copy } from './relativeAddress.ts';
import { packFile, type Packed, writeZip, type ZipEntry } from './writeZip.ts';

export interface CopyOptions {
  /** The built hub. */
  readonly folder: string;
  /** Of the files that go into it, what stands for their content. */
  readonly inCopy: ReadonlyMap<string, string>;
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
  const { folder, inCopy, base, hub, facts, added, target } = options;
  const copied = [...inCopy.keys(), ...added.keys()].sort();
  const known = new Set([...copied, COPY_STYLES]);
  const copy: Copy = { base, hub, has: (file) => known.has(file) };
  // All that a page of the copy is made of beside the page: what it may link to, and what it says.
  const shared = digestOf([base, hub, facts.date, ...copied]);
  const kept = openDrawer<Packed>('copy');
  const size = writeZip(target, facts.date, entries());
  kept.close();
  return size;

  function* entries(): Generator<ZipEntry> {
    yield made('README.txt', copyReadme(facts, hub));
    yield made(COPY_STYLES, copyStyles);
    for (const name of copied) {
      const text = added.get(name);
      if (text !== undefined) yield made(name, text);
      else yield entry(name, inCopy.get(name) ?? '', () => readFileSync(path.join(folder, name)));
    }
  }

  /** A text of the copy alone. */
  function made(name: string, text: string): ZipEntry {
    const bytes = Buffer.from(text);
    return entry(name, digestOf([bytes]), () => bytes);
  }

  function entry(name: string, digest: string, read: () => Buffer<ArrayBuffer>): ZipEntry {
    const make = (): Packed => packFile(name, rewritten(name, read()));
    return { name, packed: kept.of([shared, name, digest], make) };
  }

  function rewritten(name: string, bytes: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    if (name.endsWith('.html')) {
      return Buffer.from(copyPage(bytes.toString('utf8'), name, copy, facts.date));
    }
    return name.endsWith('.css')
      ? Buffer.from(relativeStyles(bytes.toString('utf8'), name, copy))
      : bytes;
  }
}

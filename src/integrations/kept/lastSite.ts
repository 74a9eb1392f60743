import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Reads } from '../../domain/reads/noter.ts';
import { type FileState, isState } from './fileState.ts';
import { compareReads, type PackedReads } from './keptReads.ts';

/** A page of the last site: its file as it was written, and the number of what it was made of. */
export interface KeptPage {
  readonly state: FileState;
  readonly reads: number;
}

/** The pages of a site, and what they were made of. */
export interface KeptSite {
  /** By file, from the folder of the site. */
  readonly pages: ReadonlyMap<string, KeptPage>;
  readonly reads: PackedReads;
}

/** What the last site offers to the next. */
export interface LastSite {
  /**
   * Puts the last site's file in place and returns what it is made of; `undefined` where it is gone,
   * was written to, or something changed that it is made of.
   */
  readonly take: (file: string) => Reads | undefined;
}

/** Opens the site in `last` for one that is made in `out`. `digestOf` stands for a value of today. */
export function openLastSite(
  kept: KeptSite | undefined,
  digestOf: (name: string) => string | undefined,
  { last, out }: { readonly last: string; readonly out: string },
): LastSite {
  if (kept === undefined) return { take: () => undefined };
  const { isSame, reads } = compareReads(kept.reads, digestOf);
  const made = new Set<string>();
  return {
    take: (file) => {
      const page = kept.pages.get(file);
      if (page === undefined || !isSame(page.reads)) return undefined;
      const from = path.join(last, file);
      if (!isState(from, page.state)) return undefined;
      const to = path.join(out, file);
      const folder = path.dirname(to);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      place(from, to);
      return reads(page.reads);
    },
  };
}

/**
 * One file under two names costs next to nothing. Nobody writes into the files of a site once it
 * stands; to publish it only renames folders.
 */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another disk, or one that has no such thing.
    copyFileSync(from, to);
  }
}

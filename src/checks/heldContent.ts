import type { Content } from '../domain/catalogue.ts';

/*
 * Content on its way through one process. The build that checked it, Astro's loader and the pages
 * each run this code in a copy of their own, so no module can hold it for all. Astro's store could,
 * but writes it out as text, bundles the text and reads it again: at a thousand examples that costs
 * more than to make their pages.
 */
const HELD = Symbol.for('practice-spotlight.content');

interface Held {
  /** By folder: what a build has checked and its loader need not read again. */
  readonly checked: Map<string, Content>;
  /** What pages are made from. */
  shown: Content | undefined;
  revisions: number;
}

function held(): Held {
  const everywhere: { [HELD]?: Held } & object = globalThis;
  const known = everywhere[HELD] ?? { checked: new Map(), shown: undefined, revisions: 0 };
  everywhere[HELD] = known;
  return known;
}

/** Keeps content that has just been checked for whoever loads the folder next. */
export function handOver(folder: string, content: Content): void {
  held().checked.set(folder, content);
}

/** What was handed over for a folder, once: what is loaded later is read anew. */
export function takeOver(folder: string): Content | undefined {
  const { checked } = held();
  const content = checked.get(folder);
  checked.delete(folder);
  return content;
}

/**
 * Makes content what pages are made from. Returns a name that no content had before in this process:
 * where it is put, it tells a change.
 */
export function showContent(content: Content): string {
  const all = held();
  all.shown = content;
  all.revisions += 1;
  return String(all.revisions);
}

/** What pages are made from. Throws where nothing was loaded in this process. */
export function shownContent(): Content {
  const { shown } = held();
  if (shown === undefined) throw new Error('The content was not read.');
  return shown;
}

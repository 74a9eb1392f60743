import type { Content } from '../domain/catalogue.ts';

/*
 * Content on its way through one process. Who read it, a build or Astro's loader in development, and
 * the pages each run this code in a copy of their own, so no module can hold it for all. Astro's
 * store could, but writes it out as text, bundles the text and reads it again: at a thousand examples
 * that costs more than to make their pages.
 */
const HELD = Symbol.for('practice-spotlight.content');

interface Held {
  /** By folder: the first reading of what development reads by itself whenever it changes. */
  readonly live: Map<string, Promise<unknown>>;
  /** What pages are made from. */
  shown: Content | undefined;
  revisions: number;
}

function held(): Held {
  const everywhere: { [HELD]?: Held } & object = globalThis;
  const known = everywhere[HELD] ?? { live: new Map(), shown: undefined, revisions: 0 };
  everywhere[HELD] = known;
  return known;
}

/** Says that a folder is read and shown by itself, from the end of its first reading. */
export function keepLive(folder: string, first: Promise<unknown>): void {
  held().live.set(folder, first);
}

/** The first reading of a folder that shows itself; `undefined` where loaders have to read it. */
export function liveReading(folder: string): Promise<unknown> | undefined {
  return held().live.get(folder);
}

/** Makes content what pages are made from. */
export function showContent(content: Content): void {
  const all = held();
  all.shown = content;
  all.revisions += 1;
}

/** What pages are made from. Throws where nothing was loaded in this process. */
export function shownContent(): Content {
  const { shown } = held();
  if (shown === undefined) throw new Error('The content was not read.');
  return shown;
}

/** A name that no content shown before had in this process: where it is put, it tells a change. */
export function shownRevision(): string {
  return String(held().revisions);
}

/*
 * What a page was made of: the names of the values that were read while it was printed. A build that
 * knows them can keep a page for as long as none of them changes.
 */

/**
 * The names of what was read. Another such set in it stands for what something was made of that is
 * worked out once and used by many.
 */
export type Reads = Set<string | Reads>;

/** Finds the value of one field, to tell whether it is still what it was. */
export type ValueOf = (field: string) => unknown;

/** Notes what is read, one for a process. */
export interface Noter {
  /** What is read now goes in here; `undefined` where nobody asks. */
  readonly current: () => Reads | undefined;
  /** Does some work, all that it reads noted in a set of its own, or nowhere. */
  readonly within: <T>(reads: Reads | undefined, work: () => T) => T;
  /** Says how the values behind a name are found. */
  readonly know: (name: string, valueOf: ValueOf) => void;
}

// The program that prints pages is bundled apart from the build, with its own copy of this module.
const NOTER = Symbol.for('practice-spotlight.noter');

interface Everywhere {
  [NOTER]?: Noter | undefined;
}

/** Who notes what is read in this process; `undefined` in development and where nothing is kept. */
export function noterHere(): Noter | undefined {
  return (globalThis as Everywhere)[NOTER];
}

/** Makes one the noter of this process, or none. */
export function setNoter(noter: Noter | undefined): void {
  (globalThis as Everywhere)[NOTER] = noter;
}

const BETWEEN = '\0';

/** The name of one field of a thing. */
export function readName(thing: string, field: string): string {
  return thing + BETWEEN + field;
}

/** The thing and the field that a name stands for. */
export function partsOfName(name: string): readonly [thing: string, field: string] {
  const at = name.indexOf(BETWEEN);
  return [name.slice(0, at), name.slice(at + BETWEEN.length)];
}

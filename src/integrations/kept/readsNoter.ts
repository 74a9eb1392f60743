import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { type Noter, partsOfName, type Reads, type ValueOf } from '../../domain/reads/noter.ts';

/** A noter that can tell what each name that was read stands for. */
export interface ReadsNoter extends Noter {
  /** From here on, the work at hand is noted in another set. */
  readonly turnTo: (reads: Reads) => void;
  /** Stands for the value of a name as it is now; `undefined` where nothing is known by it. */
  readonly digestOf: (name: string) => string | undefined;
}

/** Notes the reads of pages, of which several may be on their way. */
export function readsNoter(): ReadsNoter {
  const storage = new AsyncLocalStorage<{ reads: Reads | undefined }>();
  const things = new Map<string, ValueOf>();
  const digests = new Map<string, string>();
  return {
    current: () => storage.getStore()?.reads,
    within: (reads, work) => storage.run({ reads }, work),
    turnTo: (reads) => {
      const work = storage.getStore();
      if (work !== undefined) work.reads = reads;
    },
    know: (name, valueOf) => {
      things.set(name, valueOf);
    },
    digestOf: (name) => {
      const digest = digests.get(name) ?? digestOfValue(name, things);
      // What nobody knows yet may be known to pages that are still to come.
      if (digest !== undefined) digests.set(name, digest);
      return digest;
    },
  };
}

function digestOfValue(name: string, things: ReadonlyMap<string, ValueOf>): string | undefined {
  const [thing, field] = partsOfName(name);
  const valueOf = things.get(thing);
  if (valueOf === undefined) return undefined;
  const value = valueOf(field);
  return createHash('sha256').update(bytesOf(value)).digest('base64url');
}

function bytesOf(value: unknown): string | Uint8Array {
  if (value instanceof Uint8Array) return value;
  return value === undefined ? 'undefined' : JSON.stringify(value, plain);
}

/** Text leaves maps and sets empty, and functions out: no two of them may look the same by that. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [value.constructor.name, ...value];
  if (typeof value === 'function') throw new TypeError('A function has no value to compare.');
  return value;
}

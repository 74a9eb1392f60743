import { noterHere, type Reads } from './noter.ts';

interface Made<T> {
  readonly value: T;
  readonly reads: Reads | undefined;
}

/**
 * A function that works its answer out once for each `key` and keeps it as long as the key lives.
 * Whoever asks later is told to have read all that the first answer was made of: a plain `WeakMap`
 * would hide it, and pages would be kept that are out of date. Further arguments have to mean the same
 * for the same key.
 */
export function madeOnce<K extends object, A extends readonly unknown[], T>(
  make: (key: K, ...rest: A) => T,
): (key: K, ...rest: A) => T {
  const known = new WeakMap<K, Made<T>>();
  return (key, ...rest) => {
    const noter = noterHere();
    let made = known.get(key);
    if (made === undefined) {
      const reads: Reads | undefined = noter && new Set();
      const value =
        noter === undefined ? make(key, ...rest) : noter.within(reads, () => make(key, ...rest));
      made = { value, reads };
      known.set(key, made);
    }
    if (made.reads !== undefined) noter?.current()?.add(made.reads);
    return made.value;
  };
}

/** Gives whole numbers from 0 up to, and without, a bound. */
export type Sequence = (below: number) => number;

/** Numbers that look random and are the same in every run with the same seed. */
export function sequence(seed: number): Sequence {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One item of a list that is not empty. */
export function pick<T>(next: Sequence, list: readonly [T, ...T[]]): T {
  return list[next(list.length)] ?? list[0];
}

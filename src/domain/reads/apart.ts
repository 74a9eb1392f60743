import { noterHere } from './noter.ts';

/** Does some work without noting what it reads: whoever asked for it is not made of it. */
export function apart<T>(work: () => T): T {
  const noter = noterHere();
  return noter === undefined ? work() : noter.within(undefined, work);
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes; less is not worth the time that it takes. */
const MUCH = 200_000_000;

/**
 * Clears what the work so far has left in memory, where that is much. Node.js clears late on a machine
 * with room, and a large hub would take half as much again as it needs: none of what it took is given
 * back before the end.
 */
export function clearMemory(): void {
  if (process.memoryUsage().heapUsed < MUCH) return;
  // There is no other way to ask for it, short of a flag for every command.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

import { RefusedError } from '../command.ts';

/** A refusal in the words of the check: what is wrong, and how to mend it. */
export function refused(message: string, remedy: string): RefusedError {
  return new RefusedError(`${message}\n    To mend: ${remedy}.`);
}

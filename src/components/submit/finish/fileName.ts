import { LIST_FACETS } from '../../../domain/submission/facets.ts';
import * as say from '../../../words/submitEnd.ts';

/** Names that are kept for lists of examples. */
const RESERVED: ReadonlySet<string> = new Set(LIST_FACETS.map(({ id }) => id));
const LONGEST = 80;

/**
 * What is wrong with a name for the file of a new example, as a sentence; `undefined` where it can
 * be used. `taken` are the names of examples now and before.
 */
export function nameProblem(name: string, taken: ReadonlySet<string>): string | undefined {
  if (name === '') return say.enterName;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return say.nameSigns;
  }
  if (name.length > LONGEST) return say.nameLong(LONGEST);
  if (RESERVED.has(name)) return say.nameReserved(name);
  if (taken.has(name)) return say.nameTaken(name);
  return undefined;
}

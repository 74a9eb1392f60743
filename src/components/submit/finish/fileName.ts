import { LIST_FACETS } from '../../../domain/submission/facets.ts';

/** Names that are kept for lists of examples. */
const RESERVED: ReadonlySet<string> = new Set(LIST_FACETS.map(({ id }) => id));
const LONGEST = 80;

/**
 * What is wrong with a name for the file of a new example, as a sentence; `undefined` where it can
 * be used. `taken` are the names of examples now and before.
 */
export function nameProblem(name: string, taken: ReadonlySet<string>): string | undefined {
  if (name === '') return 'Enter a name for the file, such as barnet-career-conversations';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return 'Use small letters without accents, numbers, and a hyphen between words';
  }
  if (name.length > LONGEST) return `Use ${LONGEST} letters at most`;
  if (RESERVED.has(name)) return `“${name}” is kept for lists of examples: choose another name`;
  if (taken.has(name)) return `“${name}” is the name of another example: choose another name`;
  return undefined;
}

import type { Place } from '../../domain/problem.ts';

/**
 * Where the form ends and what looks at its text begins: the form tells of its text, the check, the
 * preview and the finish listen, and can send the writer back to a field.
 */
export interface FormText {
  /** Of the example that is being changed, or of the file that was opened; none for a new one. */
  readonly id: string | undefined;
  /** The whole `.mdx` text as it stands, complete or not. */
  readonly text: string;
  /** Pictures that were added here, by the name that the text gives them, without `./`. */
  readonly pictures: ReadonlyMap<string, Blob>;
  /** The published text that the form was filled with; none where it began empty or from a file. */
  readonly original: string | undefined;
}

/** A place of the text to mend: a field by its path, or else a line of the text. */
export interface GoTo extends Partial<Place> {
  readonly path?: readonly PropertyKey[] | undefined;
}

let last: FormText | undefined;
const readers = new Set<(form: FormText) => void>();
const guides = new Set<(to: GoTo) => void>();

/** Tells of the text after every change; listeners wait by themselves if they are slow. */
export function tellText(form: FormText): void {
  last = form;
  for (const read of readers) read(form);
}

/** Hears of the text: at once if there is any, then after every change. */
export function onText(read: (form: FormText) => void): void {
  readers.add(read);
  if (last !== undefined) read(last);
}

/** Leads the writer to the field where something has to be mended. */
export function goTo(to: GoTo): void {
  for (const guide of guides) guide(to);
}

export function onGoTo(guide: (to: GoTo) => void): void {
  guides.add(guide);
}

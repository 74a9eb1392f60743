import { readForm, writeForm } from '../../../../src/mdx/form/formText.ts';
import { refused } from '../refused.ts';

/** What somebody wrote in a form, by its labels. */
export type Answers = ReadonlyMap<string, string>;

export interface Change {
  /** The whole text of the example's file. */
  readonly text: string;
  /** What was done, and what a person has to look at, each a sentence. */
  readonly done: readonly string[];
  readonly toDecide: readonly string[];
}

type Details = Readonly<Record<string, unknown>>;

/** The dates of an example with some set anew. */
export function dated({ dates }: Details, changed: object): { readonly dates: object } {
  return { dates: { ...(typeof dates === 'object' ? dates : {}), ...changed } };
}

/** The details of an example as they stand in its text. Throws `RefusedError` where it has faults. */
export function detailsOf(text: string): Details {
  return contentOf(text).details;
}

/** The text with some details changed, and all else as it was written. */
export function withDetails(text: string, changed: Details): string {
  const { details, sections } = contentOf(text);
  return writeForm({ details: { ...details, ...changed }, sections }, text);
}

function contentOf(text: string) {
  const read = readForm(text);
  if (!('content' in read)) {
    throw refused('The file of the example cannot be read', 'run npm run check and mend it first');
  }
  return read.content;
}

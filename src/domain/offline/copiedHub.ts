import type { FormLists } from '../submission/form/formLists.ts';

/** What the form needs of the hub, as scripts in the copy that opens from disk hand it over. */
export interface CopiedHub {
  /** The hub's own address, with a slash at its end. */
  readonly hub: string;
  readonly lists: FormLists;
  /** Examples as their files, without whom to ask, by their ids. */
  readonly sources: Readonly<Record<string, string>>;
  /** What the check fetches of the hub, by its address. */
  readonly fetched: CopiedFiles;
  /** The check, as a function that is never called where it stands: its text becomes a worker. */
  readonly check?: () => void;
}

export type CopiedFiles = Readonly<Record<string, unknown>>;

/** The name under which the scripts of the copy know it. */
export const COPIED_HUB = 'copiedHub';

/** The name under which the worker knows what it would fetch. */
export const COPIED_FILES = 'copiedFiles';

/** The page of the form, and the scripts beside it in the order in which they have to come. */
export const FORM_PAGE = 'submit/index.html';
export const FORM_SCRIPTS = {
  hub: 'submit/hub.js',
  check: 'submit/check.js',
  form: 'submit/form.js',
} as const;

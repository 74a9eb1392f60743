/** How much a problem matters: only errors stop a build; advice never fails a check. */
export type Severity = 'error' | 'warning' | 'advice';

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * One thing wrong with one place of one file, in words a contributor can act on.
 * Problems are data: rules make them, reporters print them, nothing throws them.
 */
export interface Problem extends Place {
  /** Path from the content folder's parent, with forward slashes: `content/submissions/x.mdx`. */
  readonly file: string;
  readonly severity: Severity;
  /** Permanent kebab-case name of the rule, never reused for another meaning. */
  readonly rule: string;
  /** What is wrong, as a full clause without a final full stop. */
  readonly message: string;
  /** How to mend it, as an instruction: "write title=\"text\"". */
  readonly remedy: string;
  /** The field of the details it is about, for forms: `['metrics', 0, 'measure']`. */
  readonly path?: readonly PropertyKey[];
}

/** A problem before it is known which file it is in; readers of one text return these. */
export type Finding = Omit<Problem, 'file'>;

/** Makes an error finding; the usual severity while reading a file. */
export function errorAt(place: Place, rule: string, message: string, remedy: string): Finding {
  return { line: place.line, column: place.column, severity: 'error', rule, message, remedy };
}

/** Sorts by file, then by place, so that every run lists problems in the same order. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  );
}

// Not localeCompare: its order depends on the machine's locale data.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

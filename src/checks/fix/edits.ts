/** A stretch of a text to put other words in place of; offsets are UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** What is mended, as a reader of the list of changes is told it. */
  readonly what: string;
}

/** Something that was mended, and on which lines of the text as it was. */
export interface Change {
  readonly what: string;
  readonly lines: readonly number[];
}

/** Makes edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

/** The edits by what they mend, each with its lines. */
export function changesOf(text: string, edits: readonly Edit[]): Change[] {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const groups = Map.groupBy(edits, ({ what }) => what);
  return [...groups].map(([what, group]) => ({
    what,
    lines: [...new Set(group.map(({ start }) => lineOf(start)))].toSorted((a, b) => a - b),
  }));
}

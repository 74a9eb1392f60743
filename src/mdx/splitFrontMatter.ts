import { errorAt, type Finding } from '../domain/problem.ts';
import { placesOf } from './places.ts';

/** A file in two: its details as YAML, and its text. */
export interface SplitFile {
  readonly findings: readonly Finding[];
  readonly yaml?: string;
  /** The text with an empty line for every line above it, so that its lines count as the file's. */
  readonly body?: string;
}

/** The line of the file on which the details begin: the one after the first ---. */
export const FIRST_YAML_LINE = 2;

/**
 * Splits a file at its two --- lines. Stricter than other tools on purpose: a line that one
 * tool reads as the end of the details and another does not is refused.
 */
export function splitFrontMatter(source: string): SplitFile {
  const opening = /^---\r?\n/.exec(source);
  if (opening === null) {
    const hint = source.trimStart().startsWith('---')
      ? 'delete everything before the first ---, and anything after it on its line'
      : 'copy the top of the template, from the first --- to the second';
    return only(1, 1, 'front-matter-start', 'The first line of the file must be exactly ---', hint);
  }
  const from = opening[0].length;
  const closing = /^---\r?$/m.exec(source.slice(from));
  const odd = /^(?:---|\+\+\+).*$/gm;
  const inside = source.slice(from, closing === null ? undefined : from + closing.index);
  const findings = Array.from(inside.matchAll(odd), (match) =>
    errorAt(
      placesOf(source)(from + match.index),
      'front-matter-line',
      `A line in the details starts with ${match[0].slice(0, 3)}`,
      'if the details end here, write exactly --- and nothing after it; if it is text, put it in quotes on the line of its field',
    ),
  );
  if (closing === null) {
    if (findings.length > 0) return { findings };
    return only(
      1,
      1,
      'front-matter-end',
      'The details that start here have no end',
      'write --- on a line of its own after the last detail',
    );
  }
  const bodyStart = from + closing.index + closing[0].length;
  const above = source.slice(0, bodyStart).replace(/[^\n]/g, '');
  return { findings, yaml: inside, body: above + source.slice(bodyStart) };
}

function only(
  line: number,
  column: number,
  rule: string,
  message: string,
  remedy: string,
): SplitFile {
  return { findings: [errorAt({ line, column }, rule, message, remedy)] };
}

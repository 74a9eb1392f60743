import type { Root } from 'mdast';
import { parseDocument, type Document } from 'yaml';
import { parseBody } from '../../mdx/body/parseBody.ts';
import { splitFrontMatter } from '../../mdx/splitFrontMatter.ts';

/** A submission's text in its two parts, each with its tree. */
export interface ParsedText {
  readonly text: string;
  /** The details; the ranges of its nodes count from `yamlStart`. */
  readonly doc: Document.Parsed;
  readonly yaml: string;
  readonly yamlStart: number;
  /** The text below; the offsets of its nodes count from `bodyShift`. */
  readonly body: Root;
  readonly bodyStart: number;
  readonly bodyShift: number;
}

/** Takes a text apart that the reader has accepted; `undefined` where that cannot be done. */
export function parseText(text: string): ParsedText | undefined {
  const split = splitFrontMatter(text);
  if (split.yaml === undefined || split.body === undefined) return undefined;
  const parsed = parseBody(split.body);
  if ('finding' in parsed) return undefined;
  const yamlStart = text.indexOf('\n') + 1;
  // The body stands below empty lines that keep its line numbers; the end of both is the same.
  const bodyShift = text.length - split.body.length;
  const closing = text.indexOf('---', yamlStart + split.yaml.length);
  return {
    text,
    doc: parseDocument(split.yaml, { version: '1.2', schema: 'core' }),
    yaml: split.yaml,
    yamlStart,
    body: parsed.tree,
    bodyStart: closing + 3,
    bodyShift,
  };
}

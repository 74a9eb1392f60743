import type { ErrorCode } from 'yaml';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';

type Words = readonly [message: string, remedy: string];

const QUOTES = 'put the whole value in double quotes: field: "value"';
const INDENT = 'start the line as far in as the lines of the same list or group, with spaces';

// Words for the parser's codes: contributors should not have to know what a scalar is.
const WORDS: Readonly<Partial<Record<ErrorCode, Words>>> = {
  BLOCK_AS_IMPLICIT_KEY: ['The value holds a colon followed by a space', QUOTES],
  MULTILINE_IMPLICIT_KEY: ['This line has no "field: value", or its quotes are not closed', QUOTES],
  BAD_SCALAR_START: ['The value starts with a sign that has a meaning of its own', QUOTES],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes starts an escape, and this one is unknown',
    'write \\\\ for a backslash, or use single quotes',
  ],
  BAD_INDENT: ['The line starts too far to the left or right', INDENT],
  TAB_AS_INDENT: ['The line starts with a tab', 'use spaces instead'],
  DUPLICATE_KEY: ['The same field is given twice', 'delete one of them'],
  MISSING_CHAR: [
    'Something is missing here: a closing quote, a bracket, a comma, or a space after a colon',
    'close what was opened, or put the value in double quotes',
  ],
  UNEXPECTED_TOKEN: ['This does not fit here', `${INDENT}; or ${QUOTES}`],
  MULTIPLE_DOCS: ['The details hold a second --- or a line of dots', 'delete that line'],
  NON_STRING_KEY: ['The name of a field is not a word', 'write field: value'],
  BLOCK_IN_FLOW: ['A list with hyphens stands inside brackets', 'use one way or the other'],
  BAD_ALIAS: ['The value starts with *', QUOTES],
  ALIAS_PROPS: ['The value starts with *', QUOTES],
  TAG_RESOLVE_FAILED: ['The value starts with !', QUOTES],
  BAD_COLLECTION_TYPE: ['The value starts with !', QUOTES],
  BAD_DIRECTIVE: ['The line starts with %', QUOTES],
  KEY_OVER_1024_CHARS: ['The name of a field is far too long', 'write field: value'],
};

/** The finding for what the YAML parser could not read. */
export function yamlSyntaxFinding(
  code: ErrorCode,
  text: string,
  offset: number,
  placeAt: (offset: number) => Place,
): Finding {
  const [message, remedy] = WORDS[code] ?? ['The details cannot be read from here on', QUOTES];
  // The parser stops where it noticed; at the end of the text that is after the last word.
  const end = text.trimEnd().length;
  const rule = code === 'DUPLICATE_KEY' ? 'yaml-duplicate' : 'yaml-syntax';
  return errorAt(placeAt(Math.min(offset, end)), rule, message, remedy);
}

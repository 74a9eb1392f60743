import type { ErrorCode, YAMLError } from 'yaml';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';
import { yamlSlip } from './yamlSlip.ts';

type Words = readonly [message: string, remedy: string];

const QUOTES = 'put the whole value in double quotes: field: "value"';
const INDENT = 'start the line as far in as the lines of the same list or group, with spaces';

const UNKNOWN: Words = ['The details cannot be read from here on', QUOTES];
const OPEN_BRACKET: Words = ['A [ or { is not closed', `write ] or } at its end, or ${QUOTES}`];

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

const RULES: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'yaml-duplicate',
  BAD_ALIAS: 'yaml-alias',
  ALIAS_PROPS: 'yaml-alias',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_COLLECTION_TYPE: 'yaml-tag',
};

/** The finding for what the YAML parser could not read. */
export function yamlSyntaxFinding(
  error: YAMLError,
  text: string,
  placeAt: (offset: number) => Place,
): Finding {
  const { code, pos } = error;
  // The parser stops where it noticed; at the end of the text that is after the last word.
  const inText = (offset: number) => placeAt(Math.min(offset, text.trimEnd().length));
  const rule = RULES[code] ?? 'yaml-syntax';
  const slip = yamlSlip(error, text);
  if (slip !== undefined) return errorAt(inText(slip.offset), rule, slip.message, slip.remedy);
  const isOpen = code === 'BAD_INDENT' && error.message.startsWith('Flow');
  const [message, remedy] = (isOpen ? OPEN_BRACKET : WORDS[code]) ?? UNKNOWN;
  return errorAt(inText(pos[0]), rule, message, remedy);
}

import type { YAMLError } from 'yaml';

/** A slip that one line shows, in words that hold the field and the line as it should be. */
export interface YamlSlip {
  /** UTF-16 offset in the YAML text. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

const FIELD = /^(?<before>\s*(?:- +)*)(?<key>[A-Za-z_]\w*):(?<gap>[ \t]*)(?<value>\S(?:.*\S)?)\s*$/;
const INDENT = 'start the line as far in as the lines of the same list or group, with spaces';
/** Longer values are not repeated in a remedy. */
const MOST = 120;

/**
 * Recognises the slips people make most: a space or a quote that is missing, a colon inside a
 * value, a line set in wrongly, a field given twice. `undefined` for anything else.
 */
export function yamlSlip({ code, message, pos }: YAMLError, text: string): YamlSlip | undefined {
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = lineAt(text, start);
  const field = FIELD.exec(line)?.groups;
  const { before = '', key = '', gap = '', value = '' } = field ?? {};
  const keyAt = start + before.length;
  if (code === 'DUPLICATE_KEY' && field !== undefined) {
    return { offset: pos[0], message: `"${key}" is given twice`, remedy: 'delete one of them' };
  }
  if (message.startsWith('Missing closing')) return openQuote(text.slice(0, pos[0]));
  if (message.startsWith('Sequence item without')) return setIn(text, start);
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    return field === undefined || gap !== ''
      ? undefined
      : {
          offset: keyAt,
          message: `A space is missing after "${key}:"`,
          remedy: `write ${key}: ${value.slice(0, MOST)}`,
        };
  }
  if (!QUOTABLE.has(code) || gap === '' || value.length > MOST) return undefined;
  const isColon = code === 'BLOCK_AS_IMPLICIT_KEY';
  if (isColon && !/:(?: |$)/.test(value)) return setIn(text, start + line.length + 1);
  return {
    offset: pos[0],
    message: isColon
      ? `The value of "${key}" holds a colon followed by a space`
      : code === 'BAD_SCALAR_START'
        ? `The value of "${key}" starts with a sign that has a meaning of its own`
        : `The value of "${key}" goes on after its closing quote`,
    remedy: `write ${key}: ${quoted(value)}`,
  };
}

const QUOTABLE: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
]);

/** The value in quotes that hold, whatever quotes it has itself. */
function quoted(value: string): string {
  const inner = /^'(.*)'$/.exec(value)?.[1] ?? value;
  return inner.includes('"') && !inner.includes("'")
    ? `'${inner}'`
    : `"${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The last value that opens a quote and does not close it on its line. */
function openQuote(above: string): YamlSlip | undefined {
  const open = Array.from(
    above.matchAll(/^[ \t]*(?:- +)*(?:([A-Za-z_]\w*):[ \t]+)?(["'])(?:(?!\2).)*$/gm),
  ).at(-1);
  if (open === undefined) return undefined;
  const [whole, key, mark = '"'] = open;
  const subject = key === undefined ? 'The value' : `The value of "${key}"`;
  return {
    offset: open.index + whole.indexOf(mark),
    message: `${subject} opens quotes and does not close them`,
    remedy: `write ${mark} at the end of the value`,
  };
}

function setIn(text: string, start: number): YamlSlip {
  const line = lineAt(text, start);
  const key = /^\s*(?:- +)*([A-Za-z_]\w*):/.exec(line)?.[1];
  return {
    offset: start + (/\S/.exec(line)?.index ?? 0),
    message: `The line${key === undefined ? '' : ` of "${key}"`} starts too far to the left or right`,
    remedy: INDENT,
  };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

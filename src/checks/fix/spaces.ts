import type { Nodes } from 'mdast';
import { isScalar, visit } from 'yaml';
import type { Edit } from './edits.ts';
import type { ParsedText } from './parsedText.ts';

/** Line ends as on every other system: CRLF becomes LF. */
export function lineEnds(text: string): Edit[] {
  return Array.from(text.matchAll(/\r\n/g), ({ index }) => ({
    start: index,
    end: index + 2,
    by: '\n',
    what: 'line ends of Windows',
  }));
}

/** Spaces nobody sees: at the ends of lines, above the text, and the line end missing at the end. */
export function unseenSpaces(parsed: ParsedText): Edit[] {
  return [...endsOfLines(parsed), ...aboveTheText(parsed), ...endOfFile(parsed)];
}

function endsOfLines(parsed: ParsedText): Edit[] {
  const kept = [...blockValues(parsed), ...codeAndBreaks(parsed)];
  return Array.from(parsed.text.matchAll(/(?<![ \t])[ \t]+(?=\n|$)/g), ({ index, 0: spaces }) => ({
    start: index,
    end: index + spaces.length,
    by: '',
    what: 'spaces at the end of a line',
  })).filter(({ start, end }) => !kept.some(([from, to]) => start < to && end > from));
}

function aboveTheText({ text, bodyStart }: ParsedText): Edit[] {
  const [blank = ''] = /^(?:[ \t]*\n)+/.exec(text.slice(bodyStart)) ?? [];
  // One line ends the closing ---, one is the empty line below it.
  const lines = blank.split('\n').length - 1;
  if (lines < 3) return [];
  const start = bodyStart + blank.indexOf('\n', blank.indexOf('\n') + 1) + 1;
  const end = bodyStart + blank.length;
  return [{ start, end, by: '', what: 'empty lines above the text' }];
}

function endOfFile({ text }: ParsedText): Edit[] {
  if (text.endsWith('\n')) return [];
  const end = text.length;
  return [{ start: end, end, by: '\n', what: 'no line end at the end of the file' }];
}

type Range = readonly [start: number, end: number];

/** Values written over several lines after | or >, where spaces are part of the value. */
function blockValues({ doc, yamlStart }: ParsedText): Range[] {
  const ranges: Range[] = [];
  visit(doc, {
    Scalar: (_, node) => {
      if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return;
      ranges.push([yamlStart + (node.range?.[0] ?? 0), yamlStart + (node.range?.[2] ?? 0)]);
    },
  });
  return ranges;
}

/** Code, where spaces are kept, and two spaces that break a line. */
function codeAndBreaks({ body, bodyShift }: ParsedText): Range[] {
  const ranges: Range[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'break') {
      const { start, end } = node.position ?? {};
      ranges.push([bodyShift + (start?.offset ?? 0), bodyShift + (end?.offset ?? 0)]);
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(body);
  return ranges;
}

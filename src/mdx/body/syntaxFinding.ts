import { errorAt, type Finding } from '../../domain/problem.ts';
import { AUTHOR_COMPONENTS } from '../components.ts';
import { placesOf } from '../places.ts';
import { unknownTag } from './refuseTag.ts';

/** The finding for a text that the MDX parser gave up on; it stops at the first such place. */
export function syntaxFinding(error: unknown, text: string): Finding {
  const placeAt = placesOf(text);
  const { ruleId, source, reason, offset } = parts(error);
  if (source === 'micromark-extension-mdx-expression') {
    return errorAt(
      placeAt(openBrace(text, offset ?? text.length)),
      'body-expression',
      'A { starts code here, and code is not allowed',
      'write \\{ for the sign itself',
    );
  }
  if (ruleId === 'end-tag-mismatch' || ruleId === 'unexpected-closing-slash') {
    const tags = Array.from(reason.matchAll(/<\/?([^`\s>]*)>/g), ([, name = '']) => name);
    // Of <Calout>…</Callout> the one to mend is the one that is not a component.
    const tag = tags.find((name) => !AUTHOR_COMPONENTS.has(name)) ?? tags[0];
    const opened = /\((\d+):(\d+)-/.exec(reason);
    const place = opened
      ? { line: Number(opened[1]), column: Number(opened[2]) }
      : placeAt(text.lastIndexOf('<', offset));
    if (tag === undefined) {
      const message = 'A closing tag stands here, and nothing was opened';
      return errorAt(place, 'body-tag', message, 'delete it, or write \\< for the sign itself');
    }
    const words = AUTHOR_COMPONENTS.has(tag) ? notClosed(tag) : unknownTag(tag);
    return errorAt(place, 'body-tag', ...words);
  }
  const open = openComponent(text.slice(0, offset ?? text.length));
  if (open !== undefined && reason.includes('attribute')) {
    const message = `The tag <${open.name}> is not complete, or an attribute has no quotes`;
    const remedy = `write it like this: ${AUTHOR_COMPONENTS.get(open.name)?.example ?? ''}`;
    return errorAt(placeAt(open.offset), 'body-tag', message, remedy);
  }
  const start = Math.max(0, text.lastIndexOf('<', offset ?? text.length));
  const rest = text.slice(start, start + 12);
  const [message, remedy] = rest.startsWith('<!')
    ? ['Comments in HTML are not allowed', 'delete it']
    : /^<(?:https?:|mailto:|[^\s<>]+@)/i.test(rest)
      ? ['An address in < and > is not allowed', 'write [the words of the link](https://…)']
      : ['A < starts a tag here, and the tag is not complete', 'write \\< for the sign itself'];
  return errorAt(placeAt(start), 'body-tag', message, remedy);
}

/** The last component that was begun in a text. */
function openComponent(text: string): { name: string; offset: number } | undefined {
  return Array.from(text.matchAll(/<([A-Z]\w*)/g), (match) => ({
    name: match[1] ?? '',
    offset: match.index,
  })).findLast(({ name }) => AUTHOR_COMPONENTS.has(name));
}

function notClosed(tag: string): readonly [string, string] {
  const { children = true, example = '' } = AUTHOR_COMPONENTS.get(tag) ?? {};
  return [
    `<${tag}> is not closed, or not in the right place`,
    !children
      ? `write a slash before its end, like this: ${example}`
      : `write </${tag}> after its words, in the same paragraph, list or tag that it was opened in`,
  ];
}

interface SyntaxError {
  readonly ruleId: string;
  readonly source: string;
  readonly reason: string;
  readonly offset: number | undefined;
}

function parts(error: unknown): SyntaxError {
  const record: Record<string, unknown> =
    typeof error === 'object' && error !== null ? { ...error } : {};
  const place = record.place as { start?: { offset?: number }; offset?: number } | undefined;
  return {
    ruleId: String(record.ruleId),
    source: String(record.source),
    reason: String(record.reason ?? error),
    offset: place?.start?.offset ?? place?.offset,
  };
}

// The parser reports where the text ended; the writer needs the brace that was left open.
function openBrace(text: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (text[at] === '}') depth += 1;
    if (text[at] === '{') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return end;
}

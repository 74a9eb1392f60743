import type { BodyPart } from '../../domain/body.ts';
import { readKind } from '../../mdx/readKind.ts';

/** What the reader makes of a text, for comparison: all but places and the order of fields. */
function readingOf(text: string): string {
  const { yaml, body, findings } = readKind('submission', text);
  return JSON.stringify([
    normal(yaml?.data),
    body?.parts.map(normalPart),
    // Errors that stay must be those that were; only that of letters in an address may go.
    findings
      .filter(({ message }) => !message.endsWith('must be in lower case'))
      .map(({ rule }) => rule)
      .sort(),
  ]);
}

/** Whether two texts read the same but for what is mended on purpose. */
export function sameReading(before: string, after: string): boolean {
  return readingOf(before) === readingOf(after);
}

// The mended values in one form on both sides: "and" for "&", addresses in lower case.
function normal(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'email' ? value.toLowerCase() : plain(value);
  if (Array.isArray(value)) return value.map((each) => normal(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, normal(inner, name)] as const,
  );
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function normalPart(part: BodyPart): unknown {
  if (part.type === 'html') return plain(part.html);
  if (part.type === 'image') return { ...part, place: undefined };
  return { ...part, place: undefined, children: part.children.map(normalPart) };
}

function plain(text: string): string {
  return text.replaceAll(/(?<=\s)&(?:amp;|#38;)?(?=\s)/g, 'and');
}

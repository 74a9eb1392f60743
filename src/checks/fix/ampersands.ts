import type { Nodes } from 'mdast';
import { isScalar, visit, type Node, type Pair } from 'yaml';
import type { Edit } from './edits.ts';
import type { ParsedText } from './parsedText.ts';

/** Fields that are the hub's own prose; others hold names, or somebody's own words. */
const PROSE = new RegExp(
  '^(?:title|summary|metrics\\.(?:population|definitionNote|note)|cost\\.(?:basis|note)' +
    '|transfer\\.\\w+|reviewNotes\\.note)$',
);

const BETWEEN_WORDS =
  /(?<=(?<first>[\p{L}\p{N}][\p{L}\p{N}’'-]*)\s)&(?:amp;)?(?=\s(?<next>\p{L}|\p{N}))/gu;

/**
 * "and" for "&" between words. Names keep theirs: those given, those of the file's own partners,
 * teams and roles, and any two words with capitals, which may be a name nobody has listed.
 */
export function ampersands(parsed: ParsedText, names: readonly string[]): Edit[] {
  const { doc, yaml, yamlStart, body, bodyShift, text } = parsed;
  const values: { field: string; start: number; end: number }[] = [];
  visit(doc, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const [start = 0, end = 0] = node.range ?? [];
      values.push({ field: fieldOf(path), start, end });
    },
  });
  const own = values
    .filter(({ field }) => !PROSE.test(field))
    .map((at) => yaml.slice(at.start, at.end));
  // A waiver names a passage word for word, so the passage has to stay as it is.
  if (
    values.some(
      ({ field, ...at }) => field === 'waivers.text' && yaml.slice(at.start, at.end).includes('&'),
    )
  )
    return [];
  const kept = [...names, ...own]
    .map((name) => name.replace(/^["']|["']$/g, ''))
    .filter((name) => name.includes('&'));
  const inDetails = values
    .filter(({ field }) => PROSE.test(field))
    .flatMap(({ start, end }) => within(text, yamlStart + start, yamlStart + end, kept));
  const inText = proseOf(body).flatMap(([start, end]) =>
    within(text, bodyShift + start, bodyShift + end, kept),
  );
  return [...inDetails, ...inText];
}

/** `metrics.note`: the keys above a value, without the numbers of items. */
function fieldOf(path: readonly unknown[]): string {
  return path
    .flatMap((step) => {
      const key = (step as Partial<Pair<Node>>).key;
      return isScalar(key) ? [String(key.value)] : [];
    })
    .join('.');
}

function within(text: string, start: number, end: number, kept: readonly string[]): Edit[] {
  const words = text.slice(start, end);
  const protectedAt = kept.flatMap((name) => placesIn(words, name));
  return Array.from(words.matchAll(BETWEEN_WORDS))
    .filter(({ index, groups }) => {
      const isName = /^\p{Lu}/u.test(groups?.first ?? '') && /^\p{Lu}/u.test(groups?.next ?? '');
      return !isName && !protectedAt.some(([from, to]) => index >= from && index < to);
    })
    .map(({ index, 0: sign }) => ({
      start: start + index,
      end: start + index + sign.length,
      by: 'and',
      what: '& between words',
    }));
}

function placesIn(words: string, name: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1))
    found.push([at, at + name.length]);
  return found;
}

/** The words of the text that are its own: no code, no quotations, no headings that links lead to. */
function proseOf(body: Nodes): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'text') {
      ranges.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
    }
    // The address of a heading is made of its words, and other pages may lead to it.
    const isKept =
      node.type === 'blockquote' ||
      node.type === 'heading' ||
      ('name' in node && node.name === 'Quotation');
    if (!isKept && 'children' in node) node.children.forEach(look);
  };
  look(body);
  return ranges;
}

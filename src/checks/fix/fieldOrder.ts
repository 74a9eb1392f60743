import { isMap, isScalar } from 'yaml';
import { submissionSchema } from '../../domain/submission/schema.ts';
import type { Edit } from './edits.ts';
import type { ParsedText } from './parsedText.ts';

const ORDER = Object.keys(submissionSchema.shape);

interface Block {
  readonly key: string;
  readonly text: string;
}

/**
 * The fields at the top in the order of the schema. Each moves as it was written, with the
 * comments above it; nothing inside a field is touched.
 */
export function fieldOrder(parsed: ParsedText): Edit[] {
  const blocks = blocksOf(parsed);
  const sorted = blocks.toSorted((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
  if (sorted.every((block, index) => block === blocks[index])) return [];
  const whole = blocks.map(({ text }) => text).join('');
  const by = sorted.map(({ text }) => text).join('');
  const start = parsed.yamlStart;
  return [{ start, end: start + whole.length, by, what: 'order of the fields' }];
}

/** The fields as whole lines, each with the lines between it and the field above. */
function blocksOf({ doc, yaml }: ParsedText): Block[] {
  if (!isMap(doc.contents) || doc.contents.flow === true) return [];
  const blocks: Block[] = [];
  let from = 0;
  for (const { key, value } of doc.contents.items) {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const [start, keyEnd] = key.range;
    // A field that is not the schema's, or not at the start of its line, has no place to go to.
    if (!ORDER.includes(name) || (start > 0 && yaml[start - 1] !== '\n')) return [];
    const to = endOfLines(yaml, value?.range[1] ?? keyEnd);
    blocks.push({ key: name, text: yaml.slice(from, to) });
    from = to;
  }
  return blocks;
}

/** The end of the line at an offset, and of the comments below it that are set in as its value is. */
function endOfLines(yaml: string, offset: number): number {
  // A block value ends at the start of the next line already.
  const at = offset > 0 && yaml[offset - 1] === '\n' ? offset : lineEnd(yaml, offset);
  const [inner = ''] = /^(?:[ \t]+#.*\n)*/.exec(yaml.slice(at)) ?? [];
  return at + inner.length;
}

function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}

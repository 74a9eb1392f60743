import { Document, isMap, isNode, parseDocument } from 'yaml';
import { submissionSchema } from '../../domain/submission/schema.ts';

const ORDER: readonly string[] = Object.keys(submissionSchema.shape);

type Details = Readonly<Record<string, unknown>>;

/** Details as they stand in a text, with what they say. */
export interface WrittenDetails {
  readonly yaml: string;
  readonly details: Details;
}

/**
 * The details of a submission as YAML, in the order of the schema. Where they were read from a text,
 * whatever did not change stays as it was written there, comments included.
 */
export function writeDetails(details: Details, was?: WrittenDetails): string {
  const { head, passages } = was === undefined ? NOTHING : passagesOf(was.yaml);
  const kept = passages.filter(({ key }) => details[key] !== undefined);
  for (const [key, value] of Object.entries(details)) {
    if (value === undefined) continue;
    const at = kept.findIndex((passage) => passage.key === key);
    const old = kept[at];
    if (old === undefined) kept.splice(placeOf(key, kept), 0, { key, text: written(key, value) });
    else if (!same(value, was?.details[key])) {
      kept[at] = { key, text: written(key, value) + trailing(old.text) };
    }
  }
  return head + kept.map(({ text }) => text).join('');
}

/** One detail of a text, with the comments and empty lines after it. */
interface Passage {
  readonly key: string;
  readonly text: string;
}

const NOTHING = { head: '', passages: [] as readonly Passage[] };

function passagesOf(yaml: string): { head: string; passages: readonly Passage[] } {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true) return NOTHING;
  const keys = contents.items.flatMap(({ key }) =>
    isNode(key) ? [{ name: String(key), start: key.range[0] }] : [],
  );
  return {
    head: yaml.slice(0, keys[0]?.start ?? 0),
    passages: keys.map(({ name, start }, index) => ({
      key: name,
      text: yaml.slice(start, keys[index + 1]?.start),
    })),
  };
}

function written(key: string, value: unknown): string {
  return new Document({ [key]: value }, { aliasDuplicateObjects: false }).toString({
    lineWidth: 0,
  });
}

function trailing(text: string): string {
  return /(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n)+$/.exec(text)?.[0] ?? '';
}

/** Before the first that comes later in the schema; what the schema does not know stands last. */
function placeOf(key: string, passages: readonly Passage[]): number {
  const rank = rankOf(key);
  const at = passages.findIndex((other) => rankOf(other.key) > rank);
  return at < 0 ? passages.length : at;
}

function rankOf(key: string): number {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}

/** Plain data with the same values; the order of names in it counts too. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

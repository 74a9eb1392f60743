import { z } from 'zod';
import type { Council } from '../council/schema.ts';
import { EVIDENCE, RESULTS, type Term } from '../submission/vocabulary.ts';
import { sentenceCase } from '../words.ts';
import type { OtherHub } from './schema.ts';

/** An example of another hub: words and a link that leads there, and nothing to count with. */
export interface ElsewhereExample {
  readonly title: string;
  readonly summary: string;
  /** The whole address of its page there. */
  readonly url: string;
  readonly councils: string;
  readonly themes: string;
  /** As that hub labels them; empty where this one does not know the label. */
  readonly result: string;
  readonly evidence: string;
}

/** What another hub's index holds, or in a sentence why nothing was read from it. */
export type ReadIndex =
  | { readonly examples: readonly ElsewhereExample[]; readonly leftOut: number }
  | { readonly problem: string };

/** Far above what a hub holds, and little enough to search on a page. */
const MOST = 500;
const LONGEST = { title: 110, summary: 400, names: 200 } as const;

const recordSchema = z.object({
  title: z.string().min(1),
  summary: z.string().min(1),
  url: z.string(),
  councils: z.array(z.string()).catch([]),
  themes: z.array(z.string()).catch([]),
  /** In the same order; an index of an older hub has ids alone. */
  themeNames: z.array(z.string()).catch([]),
  result: z.string().catch(''),
  evidence: z.string().catch(''),
});

/**
 * Reads the file of examples that another hub publishes. Nobody here has checked it, so it is taken
 * as text alone: cut to length, without signs that are not seen, and only where its link leads to
 * that hub. Records that do not fit are left out and counted; nothing throws.
 */
export function readIndex(
  text: string,
  hub: OtherHub,
  councils: readonly Pick<Council, 'id' | 'shortName'>[],
): ReadIndex {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'its index is not JSON' };
  }
  if (!Array.isArray(value)) return { problem: 'its index is not a list of examples' };
  const names = new Map(councils.map(({ id, shortName }) => [id, shortName]));
  const examples = value.slice(0, MOST).flatMap((record) => readRecord(record, hub, names));
  if (examples.length === 0 && value.length > 0) {
    return { problem: 'its index holds no example with a title, a summary and a link to that hub' };
  }
  return { examples, leftOut: value.length - examples.length };
}

function readRecord(
  record: unknown,
  hub: OtherHub,
  names: ReadonlyMap<string, string>,
): ElsewhereExample[] {
  const { data } = recordSchema.safeParse(record);
  const url = data && ownAddress(data.url, hub);
  if (data === undefined || url === undefined) return [];
  const [title, summary] = [plain(data.title, LONGEST.title), plain(data.summary, LONGEST.summary)];
  if (title === '' || summary === '') return [];
  const list = (ids: readonly string[], nameOf: (id: string, at: number) => string) =>
    plain(ids.slice(0, 10).map(nameOf).join(', '), LONGEST.names);
  return [
    {
      title,
      summary,
      url,
      councils: list(data.councils, (id) => names.get(id) ?? titleOf(id)),
      themes: list(data.themes, (id, at) => data.themeNames[at] ?? titleOf(id)),
      result: labelOf(RESULTS, data.result),
      evidence: labelOf(EVIDENCE, data.evidence),
    },
  ];
}

/** A link only counts when it leads to the hub that gives it, over https and without a password. */
function ownAddress(text: string, hub: OtherHub): string | undefined {
  const url = URL.parse(text);
  const home = new URL(hub.address);
  const isOwn =
    url?.protocol === 'https:' &&
    url.origin === home.origin &&
    url.username === '' &&
    url.password === '' &&
    url.pathname.startsWith(home.pathname.replace(/[^/]*$/, ''));
  return isOwn && url.href.length <= 500 ? url.href : undefined;
}

// Signs that control, turn or hide text; a line of plain words has none.
function plain(text: string, most: number): string {
  const line = text
    .slice(0, 10 * most)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function titleOf(id: string): string {
  return sentenceCase(id.replaceAll('-', ' '));
}

function labelOf(terms: Record<string, Term>, key: string): string {
  return Object.hasOwn(terms, key) ? (terms[key]?.label ?? '') : '';
}

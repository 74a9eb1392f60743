import type { Run } from '../draft/draft.ts';
import { textOf } from '../draft/draft.ts';
import { oneLine } from '../draft/tidyText.ts';
import { readLabel, type Field } from './labels.ts';
import { blockText, type PageBlock } from './pageBlock.ts';
import type { PageSection } from './splitPage.ts';

type ValueField = Exclude<Field, 'main' | 'supporting' | 'more'>;

/** The fields of one example, its text, and what stands under its supporting material. */
export interface ReadSection {
  readonly fields: Readonly<Record<ValueField, readonly Run[]>>;
  readonly main: readonly PageBlock[];
  readonly supporting: readonly PageBlock[];
  /** Labels with nothing after them, as written. */
  readonly empty: readonly string[];
  /** Fields that the page gives twice with different words; the first one counts. */
  readonly twice: readonly { readonly field: ValueField; readonly words: string }[];
  /** Words of the page's working, such as "Read more about this project". */
  readonly furniture: readonly PageBlock[];
  /** Blocks of the page whose words went into main or supporting. */
  readonly inText: ReadonlySet<PageBlock>;
}

/** As long as the value of a field may be when it stands in the block below its label. */
const VALUE_BELOW: Readonly<Record<ValueField, number>> = {
  summary: 1200,
  contact: 400,
  team: 200,
  partners: 600,
};

/** Sorts the blocks of an example by the labels above them, in whatever order they stand. */
export function readSection({ blocks }: Pick<PageSection, 'blocks'>): ReadSection {
  const fields: Record<ValueField, readonly Run[]> = {
    summary: [],
    contact: [],
    team: [],
    partners: [],
  };
  const labels = new Map<Field, string>();
  const main: PageBlock[] = [];
  const supporting: PageBlock[] = [];
  const furniture: PageBlock[] = [];
  const inText = new Set<PageBlock>();
  const twice: { field: ValueField; words: string }[] = [];
  let into: 'head' | 'main' | 'supporting' = 'head';
  let waiting: ValueField | undefined;
  let isMainFirst = false;

  const put = (block: PageBlock, words = block.words): void => {
    const part = words === block.words ? block : { ...block, kind: 'paragraph' as const, words };
    (into === 'supporting' ? supporting : main).push(part);
    inText.add(block);
  };
  const give = (field: ValueField, words: readonly Run[]): void => {
    const text = oneLine(textOf(words));
    if (fields[field].length === 0) fields[field] = words;
    // Several contacts stand on lines of their own.
    else if (field === 'contact') fields[field] = [...fields[field], { text: '; ' }, ...words];
    else if (oneLine(textOf(fields[field])) !== text) twice.push({ field, words: text });
  };

  for (const block of blocks) {
    const label = readLabel(block.words);
    if (label?.field === 'more' && textOf(label.rest).trim() === '') {
      furniture.push(block);
      continue;
    }
    if (label === undefined || !opensField(label, into, labels, isMainFirst)) {
      const field = waiting;
      if (field !== undefined && canBeValue(block, field, fields[field].length > 0)) {
        give(field, block.words);
        if (field !== 'contact') waiting = undefined;
      } else {
        waiting = undefined;
        put(block);
      }
      continue;
    }
    waiting = undefined;
    const { field } = label;
    if (field === 'main' && labels.size === 0) isMainFirst = true;
    if (!labels.has(field)) labels.set(field, oneLine(label.label));
    if (field === 'main' || field === 'supporting') {
      into = field;
      if (label.rest.length > 0) put(block, label.rest);
    } else if (field !== 'more') {
      if (label.rest.length > 0) give(field, label.rest);
      if (label.rest.length === 0 || field === 'contact') waiting = field;
    }
  }
  const isFilled = (field: Field): boolean => {
    if (field === 'main') return main.length > 0;
    if (field === 'supporting') return supporting.length > 0;
    return field === 'more' || fields[field].length > 0;
  };
  const empty = [...labels].filter(([field]) => !isFilled(field)).map(([, label]) => label);
  return { fields, main, supporting, empty, twice, furniture, inText };
}

/**
 * Inside the text a word such as "Partners" may be a heading of the council's own, unless the
 * text came first and the fields have still to come.
 */
function opensField(
  { field, isMarked, rest }: NonNullable<ReturnType<typeof readLabel>>,
  into: 'head' | 'main' | 'supporting',
  labels: ReadonlyMap<Field, string>,
  isMainFirst: boolean,
): boolean {
  if (into === 'head') return true;
  if (field === 'main') return into !== 'main' && !labels.has('main');
  if (field === 'supporting') return into !== 'supporting';
  return !labels.has(field) && ((isMarked && rest.length > 0) || isMainFirst);
}

function canBeValue(block: PageBlock, field: ValueField, isMore: boolean): boolean {
  const text = blockText(block);
  if (!['paragraph', 'item', 'heading'].includes(block.kind)) return false;
  if (text.length > VALUE_BELOW[field]) return false;
  if (field !== 'contact') return true;
  const hasAddress =
    text.includes('@') || block.words.some(({ href }) => href?.startsWith('mailto:'));
  return hasAddress || (!isMore && isContactLine(text));
}

// A name and a role beside a dash, without an address: "Jo Example – Head of Service".
function isContactLine(text: string): boolean {
  return text.length < 160 && /\s[–—-]\s|,\s/.test(text) && !/[.!?:]$/.test(text);
}

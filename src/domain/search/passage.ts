import type { IndexedHeading, IndexedPage } from './searchIndex.ts';

/** A stretch of text; found words are marked. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** About three lines of a result; shorter sentences are joined up to it, longer ones cut. */
const LENGTH = 36;
/** Words kept before the first found one where a sentence has to be cut. */
const LEAD = 8;

interface Range {
  readonly from: number;
  /** First word that is no longer part of it. */
  readonly to: number;
}

/**
 * The passage of a page that shows best why it was found: it starts with a sentence, leaves out
 * headings, and has the most different found words. Empty if nothing was found in the text itself.
 */
export function passage(page: IndexedPage, places: readonly number[]): readonly Segment[] {
  return bestPassage(page, places)?.segments ?? [];
}

/** The same with the place of its first word. */
export function bestPassage(
  page: IndexedPage,
  places: readonly number[],
): { readonly segments: readonly Segment[]; readonly from: number } | undefined {
  const found = new Set(places);
  const headings = headingRanges(page);
  const sentences = sentencesOf(page.words).filter(
    (sentence) => !headings.some((heading) => overlaps(heading, sentence)),
  );
  let best: { readonly range: Range; readonly value: number } | undefined;
  sentences.forEach((_, index) => {
    const range = grow(sentences, index, found, page.words);
    const value = worth(page, range, found);
    if (value > (best?.value ?? 0)) best = { range, value };
  });
  if (best === undefined) return undefined;
  return { segments: segments(page.words, best.range, found), from: best.range.from };
}

/**
 * The headings whose sections have the most found words, in the order of the page. The section that
 * the shown passage is from comes before others with more.
 */
export function foundSections(
  page: IndexedPage,
  places: readonly number[],
  { most = 2, shown }: { readonly most?: number; readonly shown?: number | undefined } = {},
): readonly IndexedHeading[] {
  const counts = new Map<IndexedHeading, number>();
  const headingOf = (place: number): IndexedHeading | undefined =>
    page.headings.findLast((one) => one.place <= place);
  const first = shown === undefined ? undefined : headingOf(shown);
  for (const place of places) {
    const heading = headingOf(place);
    if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return [...counts]
    .sort(
      ([a, inA], [b, inB]) =>
        Number(b === first) - Number(a === first) || inB - inA || a.place - b.place,
    )
    .slice(0, most)
    .map(([heading]) => heading)
    .sort((a, b) => a.place - b.place);
}

function sentencesOf(words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  words.forEach((word, index) => {
    if (!/[.?!][’”"')\]]*$/.test(word) && index < words.length - 1) return;
    ranges.push({ from, to: index + 1 });
    from = index + 1;
  });
  return ranges;
}

/** The title at the start and every heading: the result names them already. */
function headingRanges({ words, headings, title }: IndexedPage): readonly Range[] {
  const lengthOf = (text: string): number => text.trim().split(/\s+/).length;
  const ranges = headings.map(({ place, text }) => ({ from: place, to: place + lengthOf(text) }));
  const opening = words.slice(0, lengthOf(title)).join(' ');
  return opening.startsWith(title) ? [{ from: 0, to: lengthOf(title) }, ...ranges] : ranges;
}

function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A sentence with its followers while they fit; one that is too long is cut around what was found. */
function grow(
  sentences: readonly Range[],
  index: number,
  found: ReadonlySet<number>,
  words: readonly string[],
): Range {
  const first = sentences[index] ?? { from: 0, to: 0 };
  if (first.to - first.from > LENGTH) {
    const places = [...found].filter((place) => place >= first.from && place < first.to);
    const start = Math.max(first.from, Math.min(...places, first.from + LEAD) - LEAD);
    const from = places.length === 0 ? first.from : Math.max(start, Math.min(...places) - LEAD);
    return atPauses({ from, to: Math.min(first.to, from + LENGTH) }, first, words, found);
  }
  let { to } = first;
  for (const next of sentences.slice(index + 1)) {
    if (next.from !== to || next.to - first.from > LENGTH) break;
    to = next.to;
  }
  return { from: first.from, to };
}

/** Moves cuts inside a sentence to its commas, where these are near and nothing found is lost. */
function atPauses(
  { from, to }: Range,
  sentence: Range,
  words: readonly string[],
  found: ReadonlySet<number>,
): Range {
  const pauses = (place: number): boolean => /[,;:–]$/.test(words[place - 1] ?? '');
  const isFound = (place: number): boolean => found.has(place);
  const range = (start: number, end: number): readonly number[] =>
    Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
  const starts = from === sentence.from ? [] : range(from - 4, from + LEAD);
  const start = starts.find(
    (place) => place > sentence.from && pauses(place) && !range(from, place).some(isFound),
  );
  const ends = to === sentence.to ? [] : range(to - LEAD, to + 1);
  const end = ends.findLast((place) => pauses(place) && !range(place, to).some(isFound));
  return { from: start ?? from, to: end ?? to };
}

/** Different words count most, repeats a little; what was not found is worth nothing. */
function worth({ words }: IndexedPage, range: Range, found: ReadonlySet<number>): number {
  const inside = [...found].filter((place) => place >= range.from && place < range.to);
  // Five letters are enough to see that "retain" and "retention" answer the same word.
  const kinds = new Set(inside.map((place) => (words[place] ?? '').toLowerCase().slice(0, 5)));
  return kinds.size * 10 + Math.min(inside.length, 9);
}

function segments(
  words: readonly string[],
  { from, to }: Range,
  found: ReadonlySet<number>,
): readonly Segment[] {
  const parts: { text: string; marked: boolean }[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  const cut = from > 0 && !/[.?!][’”"')\]]*$/.test(words[from - 1] ?? '');
  // A small letter at the start is an item of a list that went on from the line before.
  if (cut || /^\p{Ll}/u.test(words[from] ?? '')) add('… ', false);
  for (let place = from; place < to; place += 1) {
    // Punctuation around a found word stays outside of the mark.
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[place] ?? '') ?? [];
    const marked = found.has(place) && core !== '';
    add(before, false);
    add(core, marked);
    add(after + (place < to - 1 ? ' ' : ''), false);
  }
  if (!/[.?!][’”"')\]]*$/.test(words[to - 1] ?? '')) add(' …', false);
  return parts.filter(({ text }) => text !== '');
}

import type { Submission } from '../domain/submission/submission.ts';
import type { Source } from './sources.ts';
import { wordsOf, type Words } from './words.ts';

/** One word of a submission in the form it is compared in, with where it stands. */
export interface CopyableWord {
  readonly word: string;
  readonly from: Words;
  /** Where it starts and ends in the text it is from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

// The editors' own notes, and definitions that submissions of one measure are meant to share.
const SHARED: ReadonlySet<string> = new Set(['Review note', 'What is counted', 'Population']);

/** A stretch of words, and the word that no other place has before or after it. */
interface Stretch {
  readonly from: Words;
  /** Whether its words count; those of a heading do not. */
  readonly counts: boolean;
  readonly end: string | undefined;
}

/**
 * The words of a submission that somebody may have copied, in order. Between fields, and where a
 * heading stands, comes a word that no other place has, so that no run of words crosses it.
 */
export function copyableWords(source: Source<Submission>): CopyableWord[] {
  return stretchesOf(source).flatMap(({ from, counts, end }) => [
    ...(counts ? split(from) : []),
    ...(end === undefined ? [] : [{ word: end, from, start: 0, end: 0 }]),
  ]);
}

/**
 * The same words as numbers, the same for the same word and hardly ever for another: so many are
 * quicker to compare, and take little room to keep.
 */
export function copyableNumbers(source: Source<Submission>): Uint32Array {
  const numbers: number[] = [];
  for (const { from, counts, end } of stretchesOf(source)) {
    if (counts) for (const word of wordsOfText(from.text)) numbers.push(numberOf(word));
    if (end !== undefined) numbers.push(numberOf(end));
  }
  return Uint32Array.from(numbers);
}

/** The words as `split` has them; all at once where small letters take the room of large ones. */
function wordsOfText(text: string): readonly string[] {
  const whole = inOneForm(text);
  if (whole.length === text.length) return whole.match(WORD) ?? [];
  return (text.match(WORD) ?? []).map(inOneForm);
}

function stretchesOf(source: Source<Submission>): Stretch[] {
  return wordsOf(source)
    .filter(({ part }) => !SHARED.has(part))
    .map((from, index) => {
      const isHeading = from.heading === true;
      const breaks = from.part !== 'the text' || isHeading;
      return { from, counts: !isHeading, end: breaks ? `${source.file} ${index}` : undefined };
    });
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu;

function split(from: Words): CopyableWord[] {
  return [...from.text.matchAll(WORD)].map(({ index, 0: text }) => ({
    word: inOneForm(text),
    from,
    start: index,
    end: index + text.length,
  }));
}

function inOneForm(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** 32 bits of a word (FNV-1a). */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** A row of words as they stand in their file, with all that stands between them. */
export function passageOf(words: readonly CopyableWord[]): string {
  const byText = Map.groupBy(words, ({ from }) => from);
  return [...byText]
    .map(([{ text }, inIt]) => text.slice(inIt[0]?.start, inIt.at(-1)?.end))
    .join(' ');
}

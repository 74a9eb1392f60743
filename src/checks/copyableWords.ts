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

/**
 * The words of a submission that somebody may have copied, in order. Between fields, and where a
 * heading stands, comes a word that no other place has, so that no run of words crosses it.
 */
export function copyableWords(source: Source<Submission>): CopyableWord[] {
  return wordsOf(source)
    .filter(({ part }) => !SHARED.has(part))
    .flatMap((from, index) => {
      const breaks = from.part !== 'the text' || from.heading === true;
      const end = { word: `${source.file} ${index}`, from, start: 0, end: 0 };
      return from.heading === true ? [end] : breaks ? [...split(from), end] : split(from);
    });
}

function split(from: Words): CopyableWord[] {
  return [...from.text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu)].map(
    ({ index, 0: text }) => ({
      word: text.toLowerCase().replaceAll('’', "'"),
      from,
      start: index,
      end: index + text.length,
    }),
  );
}

/** A row of words as they stand in their file, with all that stands between them. */
export function passageOf(words: readonly CopyableWord[]): string {
  const byText = Map.groupBy(words, ({ from }) => from);
  return [...byText]
    .map(([{ text }, inIt]) => text.slice(inIt[0]?.start, inIt.at(-1)?.end))
    .join(' ');
}

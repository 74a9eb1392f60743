import type { Submission } from '../../submission/submission.ts';
import { normalise } from '../words.ts';

/** Shorter words are found well enough by their beginning. */
const SHORTEST = 3;

/** Every word of the examples with the number of examples that hold it. Contacts are left out. */
export function vocabulary(submissions: readonly Submission[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const submission of submissions) {
    for (const word of wordsOf(submission)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf({ title, summary, body, transfer, voice = [] }: Submission): ReadonlySet<string> {
  const texts = [
    title,
    summary,
    body.text,
    ...(transfer?.needs ?? []),
    ...(transfer?.keep ?? []),
    ...(transfer?.adapt ?? []),
    ...voice.map(({ text }) => text),
  ];
  const text = texts.join(' \n');
  // Readers also write "coproduction"; the index knows a word with a hyphen by both.
  const joined = text.replaceAll(/(\p{L})-(\p{L})/gu, '$1$2');
  const words = `${normalise(text)} ${normalise(joined)}`.split(' ');
  return new Set(words.filter((word) => word.length >= SHORTEST && !/\d/.test(word)));
}

/** The words in order as one text: "academy 12 adviser agency 9". */
export function writeVocabulary(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => (count === 1 ? word : `${word} ${String(count)}`))
    .join(' ');
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let last = '';
  for (const part of text.split(' ')) {
    if (/^\d+$/.test(part)) counts.set(last, Number(part));
    else if (part !== '') counts.set((last = part), 1);
  }
  return counts;
}

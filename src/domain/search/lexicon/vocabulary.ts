import type { Submission } from '../../submission/submission.ts';
import { normalise } from '../words.ts';

/** Shorter words are found well enough by their beginning. */
const SHORTEST = 3;

const HYPHEN = /(?<=\p{L})-(?=\p{L})/gu;
const HYPHENED = /(?<!\S)[^\s-]*-\S*/g;

/**
 * Every word of the examples with the number of examples that hold it. Contacts are left out. What
 * is said of an example elsewhere, and is indexed with it, counts as its own.
 */
export function vocabulary(
  submissions: readonly Submission[],
  saidOf: (submission: Submission) => readonly string[] = () => [],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const submission of submissions) {
    for (const word of wordsOf(submission, saidOf(submission))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function wordsOf(
  { title, summary, body, transfer, voice = [] }: Submission,
  said: readonly string[],
): ReadonlySet<string> {
  const texts = [
    title,
    summary,
    body.text,
    ...(transfer?.needs ?? []),
    ...(transfer?.keep ?? []),
    ...(transfer?.adapt ?? []),
    ...voice.map(({ text }) => text),
    ...said,
  ];
  const text = texts.join(' \n');
  // Readers also write "coproduction"; the index knows a word with a hyphen by both.
  const joined = (text.match(HYPHENED) ?? []).join(' ').replaceAll(HYPHEN, '');
  const words = `${normalise(text)} ${normalise(joined)}`.split(' ');
  return new Set(words.filter((word) => word.length >= SHORTEST && !/\d/.test(word)));
}

/** The most letters that one digit to the base 36 can say. */
const MOST_SHARED = 35;

/**
 * The words in order as one text, each as how many letters it shares with the one before (to the
 * base 36), the rest of it, and how many examples hold it if not 1: "0academy=12 6ies 2countable=3".
 */
export function writeVocabulary(counts: ReadonlyMap<string, number>): string {
  let last = '';
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && word[shared] === last[shared]) {
        shared += 1;
      }
      last = word;
      return `${shared.toString(36)}${word.slice(shared)}${count === 1 ? '' : `=${String(count)}`}`;
    })
    .join(' ');
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let last = '';
  for (const part of text.split(' ')) {
    const [rest = '', count = '1'] = part.split('=');
    if (rest === '') continue;
    last = last.slice(0, Number.parseInt(rest.charAt(0), 36)) + rest.slice(1);
    counts.set(last, Number(count));
  }
  return counts;
}

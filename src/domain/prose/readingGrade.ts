import { sentencesOf, wordsIn } from './sentences.ts';

/**
 * The Flesch–Kincaid grade of a text: years of schooling it asks for, to one decimal place. Add
 * 5 for a reading age. `undefined` for fewer than 100 words, for which the formula means nothing.
 */
export function readingGrade(text: string): number | undefined {
  const sentences = sentencesOf(text);
  const words = wordsIn(text);
  if (words.length < 100) return undefined;
  const syllables = words.reduce((sum, word) => sum + countOnce(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

// Texts say most of their words again and again.
const counts = new Map<string, number>();
/** Words whose count is held at most: far more than a language uses often. */
const MOST_HELD = 50_000;

function countOnce(word: string): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  const count = syllablesOf(word);
  if (counts.size < MOST_HELD) counts.set(word, count);
  return count;
}

/** How many syllables an English word has, near enough for an average; 1 for numbers. */
export function syllablesOf(word: string): number {
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’'](?:s\b)?|[^a-z-]/g, '');
  return (
    letters
      .split('-')
      .filter((part) => part !== '')
      .reduce((sum, part) => sum + Math.max(1, groupsOf(part)), 0) || 1
  );
}

// Groups of vowels, but for those that are not spoken: save, placement, worked, names.
function groupsOf(part: string): number {
  if (!part.includes('e') && !part.includes('ing')) return vowelsIn(part);
  const spoken = part
    .replace(/(?<=[aeiouy][^aeiouy]+)(?<![^aeiouy]l)e(?=$|ly$|ment|ful|less)/, '')
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouyscxzg])es$/, 's')
    .replace(/(?<=[aeiouy])ing/, '-ing');
  return vowelsIn(spoken);
}

function vowelsIn(part: string): number {
  return part.match(/[aeiouy]+/g)?.length ?? 0;
}

import type { FoundNumber } from '../../../../src/domain/submission/numbers/findNumbers.ts';
import type { QUALIFIERS } from '../../../../src/domain/submission/vocabulary.ts';

export type Qualifier = keyof typeof QUALIFIERS;

const WORDS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\b(?:at least|a minimum of|no (?:less|fewer) than) $/i, 'at-least'],
  [/\b(?:up to|at most|a maximum of|no more than) $/i, 'up-to'],
  [/\b(?:over|more than|above|in excess of|exceeding) $/i, 'over'],
  [/\b(?:under|less than|fewer than|below|nearly|almost|just short of) $/i, 'under'],
  [
    /\b(?:about|around|approximately|roughly|some|circa|c\.?|average of|averaging|average) ?$/i,
    'about',
  ],
];

/** The source's own caution about a number: "over 50", "120+". */
export function qualifierOf({ start, end }: FoundNumber, sentence: string): Qualifier | undefined {
  if (sentence.charAt(end) === '+') return 'at-least';
  const before = sentence.slice(Math.max(0, start - 24), start);
  return WORDS.find(([pattern]) => pattern.test(before))?.[1];
}

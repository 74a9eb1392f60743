import {
  findNumbers,
  type FoundNumber,
} from '../../../../src/domain/submission/numbers/findNumbers.ts';
import { saysChange } from '../../../../src/domain/submission/numbers/saysChange.ts';
import { sentencesOf } from '../../../../src/domain/prose/sentences.ts';

/** Two values for what the same words describe. */
export interface TwoValues {
  /** The words that both stand before: "staff permanency across our safeguarding workforce". */
  readonly words: string;
  readonly values: readonly [string, string];
  /** Values that lie far apart may well be a change from one time to another. */
  readonly mayBeChange: boolean;
}

interface Said {
  readonly number: FoundNumber;
  readonly words: string;
  readonly sentence: string;
}

/** Fewer words in common may well be chance: "of our staff". */
const FEWEST = 4;

/**
 * Different numbers of one unit with the same words after them, four at least. Numbers of one
 * sentence are left out: they are compared there on purpose.
 */
export function findTwoValues(text: string): TwoValues[] {
  const said = sentencesOf(text).flatMap((sentence) =>
    findNumbers(sentence)
      .filter((number) => !number.isDate && !saysChange(sentence, number))
      .map((number): Said => ({ number, words: wordsAfter(sentence, number), sentence })),
  );
  const byStart = Map.groupBy(
    said.filter(({ words }) => words.split(' ').length >= FEWEST),
    ({ words, number }) =>
      `${number.unit} ${words.split(' ').slice(0, FEWEST).join(' ').toLowerCase()}`,
  );
  return [...byStart.values()].flatMap(([first, ...others]) => {
    const other = others.find(
      ({ number, sentence }) =>
        first !== undefined && number.value !== first.number.value && sentence !== first.sentence,
    );
    return first === undefined || other === undefined
      ? []
      : [
          {
            words: shared(first.words, other.words),
            values: [first.number.text, other.number.text],
            mayBeChange: isFar(first.number.value, other.number.value),
          } satisfies TwoValues,
        ];
  });
}

function isFar(a: number, b: number): boolean {
  return Math.max(a, b) > Math.min(a, b) * 1.5;
}

/** The words after a number as far as the next stop or number. */
function wordsAfter(sentence: string, { end }: FoundNumber): string {
  const after = /^\+?\s+([^.,;:()\d–—]{1,120})/.exec(sentence.slice(end))?.[1] ?? '';
  return after.trim().replace(/\s+/g, ' ');
}

function shared(a: string, b: string): string {
  const [first, second] = [a.split(' '), b.split(' ')];
  const end = first.findIndex((word, at) => word.toLowerCase() !== second[at]?.toLowerCase());
  return (end === -1 ? first : first.slice(0, end)).join(' ');
}
